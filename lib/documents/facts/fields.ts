import type { Line } from '@/lib/documents/blocks/lines'
import type { Span } from '@/lib/documents/spans'

/** What the lines of an info box say. */
export type FieldName =
  | 'director'
  | 'cast'
  | 'release'
  | 'genre'
  | 'runtime'
  | 'budget'
  | 'published'
  | 'author'
  | 'outlet'
  | 'title'
  | 'other'

/** A name of a box with its value's place in the reading. */
export type Field = Span & { name: FieldName; key: string; value: string; whole: Span }

const KEYS: Record<FieldName, string> = {
  director:
    'directors?|directed by|director\\(s\\)|regie|regisseur(?:in)?|réalisat(?:eur|rice|ion)|réalisé par|un film de|dirección|directora?|dirigida por|regia|diretto da|감독|연출|監督|导演|निर्देशक|निर्देशन',
  cast: 'cast|main cast|starring|stars|actors?|darsteller(?:innen)?|besetzung|mit|avec|acteurs|distribution|casting|reparto|intérpretes|protagonistas|interpreti|출연|출연진|주연|出演|キャスト|主演|कलाकार|अभिनय',
  release:
    'release(?:s|d)?|release dates?|released on|release date|in (?:cinemas|theaters|theatres)|cinema release|theatrical release|streaming (?:date|from|on)|premiere|erscheinungsdatum|kinostart|veröffentlichung|date de sortie|sortie|en salles|estreno|fecha de estreno|uscita|data di uscita|개봉|개봉일|공개일|公開|公開日|上映日|रिलीज़|रिलीज़ डेट|रिलीज़ की तारीख',
  genre: 'genres?|género|genere|장르|ジャンル|类型|शैली|जॉनर',
  runtime:
    'duration|run ?time|running time|length|laufzeit|länge|dauer|spieldauer|durée|duración|durata|러닝타임|상영시간|상영 시간|上映時間|时长|अवधि',
  budget: 'budget|production budget|presupuesto|produktionsbudget|제작비|예산|製作費|预算|बजट',
  published:
    'date created|date published|published|published on|published at|posted|posted on|post date|review date|date of review|reviewed on|date|updated|last updated|veröffentlicht|veröffentlicht am|publié|publié le|publicado|publicado el|pubblicato il|작성일|등록일|게시일|投稿日|公開日時|प्रकाशित|तारीख',
  author:
    'author|by|review by|reviewed by|reviewer|critic|words|text|written by|review author|autor(?:in)?|kritik(?:er(?:in)?)?|von|auteur|par|critique de|reseña de|crítica de|por|recensione di|글|글쓴이|기자|평론가|文|筆者|作者|समीक्षक|लेखक|लेखिका',
  outlet: 'publication|outlet|site|website|originally published (?:in|on|at)|first published (?:in|on|at)',
  title: 'title|film title|movie|film|movie title|titel|titre|título|titolo|제목|タイトル|作品|फ़िल्म',
  other:
    'country|countries|language|languages|writers?|written for the screen by|screenplay(?: by)?|music(?: by)?|composer|producers?|produced by|studio|distributor|distributed by|cinematography|where to watch|available on|watch on|platform|streaming|mpaa|mpaa rating|certificate|age rating|land|drehbuch|musik|pays|scénario|musique|país|guion|guión|música|paese|sceneggiatura|국가|각본|음악|제작|배급|脚本|音楽|配給|layout|permalink|slug|categories|tags|description|excerpt|draft',
}

const NAMES = new Map<string, FieldName>()
const ALL = Object.entries(KEYS).map(([name, words]) => ({
  name: name as FieldName,
  pattern: new RegExp(`^(?:${words})$`, 'iu'),
}))

/** Which field a label names. */
export function fieldNamed(key: string): FieldName | null {
  const folded = key.trim().toLowerCase()
  const known = NAMES.get(folded)
  if (known) return known
  const name = ALL.find(({ pattern }) => pattern.test(folded))?.name ?? null
  if (name && NAMES.size < 500) NAMES.set(folded, name)
  return name
}

/** No label is longer. */
const LONGEST = 34
/** Where a word begins, or one fused to what stands before it: “93 minsBudget:”. */
const BEGINS = /(?<![\p{L}])(?=\p{L})|(?<=[\p{Ll}\p{N}.)\]%])(?=\p{Lu})/gu

type Key = { name: FieldName; key: string; at: number; from: number }

/** The fields of a line; none where it does not begin with one. */
export function fieldsOf(line: Line, next: Line | undefined): Field[] {
  if (line.text.length > 2_000 || !/[:：]/.test(line.text.slice(0, 60))) return []
  const keys = keysIn(line.text)
  if (keys[0]?.at !== 0) return []
  // “Kritik: „Titel“ (2019)” is a headline.
  if (keys[0].name === 'author' && /[„“"«‘»]|\d{4}|(?:\s\S+){6}/u.test(line.text.slice(keys[0].from)))
    return []
  return keys.map(({ name, key, at, from }, n): Field => {
    const to = keys[n + 1]?.at ?? line.text.length
    const said = line.text.slice(from, to).replace(/[\s|•·;,/]+$/u, '')
    const whole = { start: line.start + at, end: line.start + to }
    const isLast = n === keys.length - 1
    const below = said === '' && isLast && next && next.gap <= 1 && !/[:：]/.test(next.text.slice(0, 40))
    if (below) return { name, key, value: next.text, start: next.start, end: next.end, whole }
    const start = line.start + from
    return { name, key, value: unquoted(said), start, end: start + said.length, whole }
  })
}

/** Every label in a line: the longest that ends at each colon. */
function keysIn(text: string): Key[] {
  const lead = /^[\s•·*▪►–—-]{0,4}/u.exec(text)?.[0].length ?? 0
  return [...text.matchAll(/\s?[:：]\s?/gu)].slice(0, 40).flatMap((colon): Key[] => {
    const before = Math.max(0, colon.index - LONGEST)
    const part = text.slice(before, colon.index)
    for (const { index } of part.matchAll(BEGINS)) {
      const key = part.slice(index)
      const at = before + index
      // Further along a line only a capital begins a label.
      const name = at > lead && /^\p{Ll}/u.test(key) ? null : fieldNamed(key)
      if (name) return [{ name, key, at: at === lead ? 0 : at, from: colon.index + colon[0].length }]
    }
    return []
  })
}

/** Values of a text's front matter may stand in quotes. */
const unquoted = (value: string) => value.replace(/^(["'])(.*)\1$/s, '$2').trim()
