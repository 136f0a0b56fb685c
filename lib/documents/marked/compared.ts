import type { Catalogue } from '@/lib/documents/catalogue'
import { foundWithin, type Span } from '@/lib/documents/spans'
import { fold } from '@/lib/search/fold'
import { partTitles, TITLE, titlesOf } from './titles'

export type How = 'compared' | 'for fans of' | 'same genre' | 'same people'

/** A title named beside the film, how, and where. */
export type Compared = Span & { title: string; how: How; confidence: number }

const LIST = String.raw`(${TITLE}(?:(?:,\s|,?\s(?:and|und|et|y|or|oder|ou|o|&|meets|trifft)\s|[와과、や]\s?)${TITLE}){0,4})`

const CUES: readonly { how: How; pattern: RegExp }[] = [
  {
    how: 'for fans of',
    pattern: new RegExp(
      String.raw`(?:(?:[Ff]or )?(?:[Ff]ans|[Ll]overs|[Aa]dmirers) of|[Ii]f (?:you|you['’]ve) (?:liked?|loved?|enjoy(?:ed)?)|für fans von|wer|pour les fans de|si vous avez aimé|para (?:los )?fans de|si te gustó|팬이라면)\s${LIST}`,
      'gu',
    ),
  },
  {
    how: 'same people',
    pattern: new RegExp(
      String.raw`(?:from the (?:director|makers?|writers?|creators?|star) of|(?:director|maker|star|writer) of|(?:[Aa]ctress|[Aa]ctor|[Ss]tar) (?:from|of) the film|(?:who|she|he) (?:also )?(?:directed|starred in|appeared in|made|was in)|known (?:from|for)|(?:last )?seen in|sidekick in|breakout in|vom (?:regisseur|macher) von|du réalisateur de|del director de)\s(?:the\s(?:film\s)?|[\p{Lu}][\p{L}]+['’]s\s)?${LIST}`,
      'gu',
    ),
  },
  {
    how: 'compared',
    pattern: new RegExp(
      String.raw`(?:akin to|reminiscent of|compared? (?:to|with)|comparisons? (?:to|with)|reminds? (?:me|us|one|you) of|recall(?:s|ing)?|evok(?:es|ing)|echo(?:es|ing)?|in the (?:vein|style|spirit|mould|mold|tradition|footsteps) of|owes (?:a (?:debt|lot)|much) to|borrows (?:heavily )?from|nods? to|homage to|a cross between|equal parts|feels? like|plays? like|looks? like|works? like|[Mm]uch like|[Uu]nlike|[Ll]ike|[Tt]hink|(?:better|worse|less|more [\p{Ll}]{3,15}|bleaker|sharper|funnier|slower|(?<!\p{L})(?!(?:rath|oth|wheth|furth)er)[\p{Ll}]{3,12}er) than|(?<!\p{L})as \p{Ll}{3,14} as|not (?:quite )?(?:a |another |the next )?|nor (?:is it )?|rivals?|channels|erinnert an|im stil von|wie|à la manière de|rappelle|évoque|comparable à|recuerda a|al estilo de|가 떠오르는|를 연상)\s(?:films? like\s|movies like\s|the likes of\s|a mix of\s|something like\s|the\s(?=[‘“"'«„]))?${LIST}`,
      'gu',
    ),
  },
  {
    how: 'same genre',
    pattern: new RegExp(
      String.raw`(?:(?:films?|movies?|thrillers?|westerns?|dramas?|comedies|noirs?|genre|classics?|hits?) (?:like|such as)|filme wie|films comme|películas como|thriller|drama|comedy|classic|remake of|a year (?:of|with)|alongside|joins|with)\s${LIST}`,
      'gu',
    ),
  },
]
const AFTERWARDS: readonly { how: How; pattern: RegExp }[] = [
  {
    how: 'compared',
    pattern:
      /[《「『〈]([^《》「」『』〈〉\n]{1,40})[》」』〉](?:을|를|이|가|와|과)?\s?(?:연상|떠올|닮|비슷|비교|を思わせ|に似|を彷彿)/gu,
  },
]

/** Titles that a review names beside its film. Only known titles, or such as stand in signs or behind a clear cue. */
export function comparedIn(
  text: string,
  prose: readonly Span[],
  catalogue: Catalogue,
  own: readonly string[],
): Compared[] {
  const known = titlesOf(catalogue)
  const ownTitles = new Set(own.map(fold))
  const named: Compared[] = []
  const add = (title: string, how: How, { start, end }: Span, cued: boolean) => {
    const key = fold(title)
    const isKnown = known.has(key)
    if (!key || ownTitles.has(key) || named.some((one) => fold(one.title) === key)) return
    if (!isKnown && !(cued && isTitle(title))) return
    const at = text.indexOf(title, start)
    const place = at >= 0 && at < end ? { start: at, end: at + title.length } : { start, end }
    named.push({ title, how, ...place, confidence: isKnown ? 0.9 : 0.65 })
  }
  for (const { how, pattern } of [...CUES, ...AFTERWARDS])
    for (const match of foundWithin(pattern, text, prose)) {
      const certain = isClear(how, match.groups[0] ?? '')
      // Behind one film's title, a comma leads on to people as often as to another.
      for (const [n, title] of partTitles(match.groups[1] ?? '', known).entries())
        add(title, how, match, certain && (how !== 'same people' || n === 0))
    }
  for (const paragraph of prose)
    for (const [key, title] of mentioned(text.slice(paragraph.start, paragraph.end), known))
      if (!ownTitles.has(key)) add(title, 'same genre', paragraph, false)
  return named.sort((one, other) => one.start - other.start)
}

/** Words that lead on to much else: behind them only what stands in signs is a title that nobody knows. */
const VAGUE =
  /^(?:not|nor|wie|wer|think|with|like|unlike|feels? like|looks? like|(?!better|bleaker|sharper|funnier|slower)\p{Ll}{3,12}er than|as \p{Ll}{3,14} as)\s(?![“"‘'«„「『《])/iu

const isClear = (how: How, said: string) =>
  (how !== 'same genre' || /like|such as|wie|comme|como/.test(said)) && !VAGUE.test(said)

/** Known titles of more than one word that stand in a text as they are written. */
function* mentioned(text: string, known: ReadonlyMap<string, string>): Generator<[string, string]> {
  for (const [key, title] of known) {
    const at = /\S\s\S/.test(title) ? text.indexOf(title) : -1
    if (at >= 0 && !/[\p{L}\d]/u.test(text.charAt(at - 1) + text.charAt(at + title.length)))
      yield [key, title]
  }
}

/** What behind a cue is no title: a month, a nation, a pronoun at a sentence's beginning. */
const isTitle = (title: string) =>
  title.length > 2 &&
  !/^(?:I|It|This|That|The|A|An|He|She|They|We|You|What|When|There|Not|But|And|If|Korea|Korean|American|French|German|English|Japanese|Spanish|Hollywood|Netflix|Asian|Western|European|January|February|March|April|May|June|July|August|September|October|November|December|\d{1,4})$/u.test(
    title,
  )
