import type { Paragraph } from '@/lib/documents/blocks/paragraphs'
import { sentencesOf } from '@/lib/documents/blocks/sentences'
import type { Mark } from '@/lib/documents/form/form'
import { found, type Span, trimmed } from '@/lib/documents/spans'

/** A stretch that gives away the film, with how sure that is. */
export type SpoilerFound = Span & { confidence: number }

/** Marks around what gives the film away, and the longest stretch between them. */
const OPENS = /\[(?:(?:begin|start) )?spoilers?\]/giu
const CLOSES = /\[(?:\/|end )spoilers?\]/giu
const BARRED = /\|\|([^|\n]{2,2000})\|\|/gu
const LONGEST = 4_000
const WARNS =
  /^(?:[\s*!！⚠[(–—-]|\ufe0f){0,8}(?:(?:major |mild |big |full )?spoilers?(?: alert| warning| ahead| below| follow| section)?|(?:warning|achtung|attention|attention|aviso|주의)\s?[:：!,–-]{0,2}\s?(?:major )?(?:spoilers?|스포일러)[^.]{0,40}|spoilerwarnung|achtung,? spoiler|스포일러(?: 있음| 주의| 경고)?|ネタバレ(?:注意|あり)?)(?:[\s*!！⚠.:：\])–—-]|\ufe0f){0,8}$/iu
const ENDS_WARNING =
  /^[\s*[(–—-]{0,4}(?:end (?:of )?spoilers?|spoilers? (?:end|over)|no more spoilers|spoiler-?free (?:again|from here)|spoiler ende|ende der spoiler|fin des spoilers|fin de (?:los )?spoilers|스포일러 끝|ネタバレここまで)[\s*\].:!)–—-]{0,4}$/iu
const INLINE_WARNING =
  /^(?:(?:major |mild )?spoilers?(?: alert| warning| ahead)?|spoilerwarnung|attention,? spoilers?|ojo,? spoilers?|스포일러|ネタバレ)\s?[:：!–—-]{1,2}\s?/iu

const GIVES_AWAY =
  /(?<!\p{L})(?:as (?:the (?:film|movie|story)|[\p{L}][\p{L} ]{2,30}) (?:concludes|ends|closes|comes to (?:an end|a close))|(?:the|a|its|that) (?:big |final |last |late )?twist (?:is|reveals?|comes when|that)|turns? out (?:to (?:be|have)|that|\p{Lu})|is revealed (?:to be|as|that)|reveals? (?:herself|himself|themselves) (?:to be|as)|(?:was|is|were) (?:really |actually |in fact )?(?:the (?:killer|murderer|traitor|culprit|mole|father|mother)|dead all along|behind it all)|all along|(?:the film|the movie|it) ends with|final(?:ly)? (?:kills|shoots|dies|confronts and kills|burns)|(?:completes?|gets|takes) (?:her|his|their) revenge (?:as|when|by)|burns \p{Lu}?\p{L}+ (?:to|alive)|(?:dies|is killed|is murdered|is shot|kills (?:herself|himself)|sacrifices (?:herself|himself))(?: (?:in|at|by|for|as|when|before|to)|[.,])|headshots?|stellt sich heraus|am ende (?:stirbt|tötet|erfährt|ist|wird)|entpuppt sich|à la fin,? (?:il|elle|on|\p{Lu})|meurt|se révèle être|al final,? (?:\p{L}+ )?(?:muere|mata|descubre)|resulta ser|결말에서|죽는다|밝혀진다|実は|最後に)(?!\p{L})/iu
/** Who does something at the end is told; that "the film" is something there is not. */
const AT_THE_END =
  /(?:[Ii]n|[Aa]t) the (?:end|finale|climax|final (?:act|scene|minutes|reel|shot|moments)),? (?:she|he|they|(?!It|This|That|The|I|We|What|There)\p{Lu}\p{L}+) \p{Ll}/u
/** What critics say about endings without telling them. */
const KEEPS =
  /(?<!\p{L})(?:no spoilers?|without spoil(?:ing|ers)|won['’]t (?:spoil|reveal|say)|not (?:going to )?(?:spoil|reveal)|spoiler-?free|spoiler territory|at the end of the day|in the end,? (?:it|this|the (?:film|movie)|that|i|we|what) (?:is|was|works|does|doesn|feels|succeeds|fails|remains|becomes|leaves|makes|has|all)|turns out (?:to be )?(?:an?|quite|rather|well|great|fine|one of|surprisingly|the (?:best|worst|film|year))|ohne (?:zu )?spoiler|sans spoiler|sin spoilers)(?!\p{L})/iu

/** The stretches a reader who has not seen the film should not meet, as the document marks or tells them. */
export function spoilersOf(
  text: string,
  paragraphs: readonly Paragraph[],
  marks: readonly Mark[],
): SpoilerFound[] {
  const all = [
    ...marks
      .filter(({ kind }) => kind === 'spoiler')
      .map(({ start, end }) => ({ start, end, confidence: 0.98 })),
    ...tagged(text),
  ]
  let warned = false
  for (const paragraph of paragraphs) {
    if (ENDS_WARNING.test(paragraph.text)) warned = false
    else if (paragraph.text.length < 90 && WARNS.test(paragraph.text)) warned = true
    else if (warned && paragraph.lines[0]?.mark === 'heading') warned = false
    else if (warned && paragraph.prose)
      all.push({ start: paragraph.start, end: paragraph.end, confidence: 0.95 })
    else if (paragraph.prose) all.push(...told(text, paragraph))
  }
  return joined(all)
}

function* tagged(text: string): Generator<SpoilerFound> {
  const all = { start: 0, end: text.length }
  for (const { start, end } of found(BARRED, text, all))
    yield { ...trimmed(text, { start: start + 2, end: end - 2 }), confidence: 0.98 }
  const closes = [...found(CLOSES, text, all)]
  let [next, behind] = [0, 0]
  for (const { start, end } of found(OPENS, text, all)) {
    while (next < closes.length && (closes[next]?.start ?? 0) < end) next++
    const close = closes[next]
    if (!close) return
    if (start < behind || close.start - end > LONGEST || close.start === end) continue
    behind = close.end
    yield { ...trimmed(text, { start: end, end: close.start }), confidence: 0.98 }
  }
}

function* told(text: string, paragraph: Span): Generator<SpoilerFound> {
  for (const sentence of sentencesOf(text, paragraph)) {
    const said = text.slice(sentence.start, sentence.end)
    const lead = INLINE_WARNING.exec(said)?.[0].length
    if (lead !== undefined && said.length - lead > 15)
      yield { start: sentence.start + lead, end: sentence.end, confidence: 0.9 }
    else if (said.length < 1_500 && (GIVES_AWAY.test(said) || AT_THE_END.test(said)) && !KEEPS.test(said))
      yield { ...sentence, confidence: 0.6 }
  }
}

function joined(spans: SpoilerFound[]): SpoilerFound[] {
  const ordered: SpoilerFound[] = []
  for (const span of spans.sort((one, other) => one.start - other.start)) {
    const last = ordered.at(-1)
    if (last && span.start <= last.end + 1) last.end = Math.max(last.end, span.end)
    else ordered.push({ ...span })
  }
  return ordered
}
