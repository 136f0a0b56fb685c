const MONTHS = [
  'january jan januar jänner janvier janv enero ene gennaio gen जनवरी',
  'february feb februar février févr febrero febbraio फ़रवरी फरवरी',
  'march mar märz mrz mars marzo मार्च',
  'april apr avril avr abril abr aprile अप्रैल',
  'may mai mayo maggio mag मई',
  'june jun juni juin junio giugno giu जून',
  'july jul juli juillet juil julio luglio lug जुलाई',
  'august aug août agosto ago अगस्त',
  'september sept sep septembre septiembre settembre set सितंबर सितम्बर',
  'october oct oktober okt octobre octubre ottobre ott अक्टूबर अक्तूबर',
  'november nov novembre noviembre नवंबर नवम्बर',
  'december dec dezember dez décembre déc diciembre dic dicembre दिसंबर दिसम्बर',
]
const MONTH_OF = new Map(
  MONTHS.flatMap((names, n) => names.split(' ').map((name): [string, number] => [name, n + 1])),
)
const MONTH = [...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|')
const YEAR = '(?:18|19|20)\\d{2}'

/** Ways of writing a day or a part of one; each says where year, month and day stand in it. */
const WAYS: readonly { pattern: RegExp; order: readonly ('y' | 'm' | 'd')[] }[] = [
  {
    pattern: new RegExp(`(?<!\\d)(${YEAR})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, 'u'),
    order: ['y', 'm', 'd'],
  },
  {
    pattern: new RegExp(`(?<!\\d)(${YEAR})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]`, 'u'),
    order: ['y', 'm', 'd'],
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (${YEAR})(?!\\d)`, 'iu'),
    order: ['m', 'd', 'y'],
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?: de| of)? (${MONTH})\\.?,?(?: de)? (${YEAR})(?!\\d)`,
      'iu',
    ),
    order: ['d', 'm', 'y'],
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(${YEAR})(?!\\d)`, 'u'),
    order: ['d', 'm', 'y'],
  },
  { pattern: new RegExp(`(?<!\\d)(${YEAR})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]`, 'u'), order: ['y', 'm'] },
  {
    pattern: new RegExp(`(?<!\\p{L})(${MONTH})\\.?,? (?:de |of )?(${YEAR})(?!\\d)`, 'iu'),
    order: ['m', 'y'],
  },
  { pattern: new RegExp(`(?<!\\d)(${YEAR})-(\\d{2})(?![\\d-])`, 'u'), order: ['y', 'm'] },
]
const SLASHED = new RegExp(`(?<!\\d)(\\d{1,2})[/-](\\d{1,2})[/-](${YEAR})(?!\\d)`, 'u')
const ONLY_YEAR = new RegExp(`(?<!\\d)(${YEAR})(?:\\s?[年년])?(?!\\d)`, 'u')

/** A day as the record keeps it (YYYY, YYYY-MM or YYYY-MM-DD) and what it was read from; null where there is none. */
export function dateIn(text: string): { date: string; raw: string; sure: boolean } | null {
  for (const { pattern, order } of WAYS) {
    const match = pattern.exec(text)
    if (!match) continue
    const part = (which: 'y' | 'm' | 'd') => match[order.indexOf(which) + 1] ?? ''
    const date = dated(part('y'), part('m'), order.includes('d') ? part('d') : '')
    if (date) return { date, raw: match[0], sure: true }
    if (order.includes('d')) return { date: part('y'), raw: match[0], sure: false }
  }
  const slashed = SLASHED.exec(text)
  if (slashed) return fromSlashes(slashed)
  const year = ONLY_YEAR.exec(text)
  return year ? { date: year[1] ?? '', raw: year[0], sure: true } : null
}

/** Days and months part people: where both ways are possible, only the year is sure. */
function fromSlashes([raw, one = '', other = '', year = '']: RegExpExecArray) {
  const dayFirst = dated(year, other, one)
  const monthFirst = dated(year, one, other)
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return { date: year, raw, sure: false }
  const date = dayFirst ?? monthFirst
  return { date: date ?? year, raw, sure: date !== null }
}

function dated(year: string, month: string, day: string): string | null {
  const m = MONTH_OF.get(month.toLowerCase().replace(/\.$/, '')) ?? Number(month)
  if (!m || m > 12) return null
  const head = `${year}-${String(m).padStart(2, '0')}`
  if (day === '') return head
  const d = Number(day)
  return d >= 1 && d <= new Date(Date.UTC(Number(year), m, 0)).getUTCDate()
    ? `${head}-${String(d).padStart(2, '0')}`
    : null
}
