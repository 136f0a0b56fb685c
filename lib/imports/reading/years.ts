import { dateIn } from '@/lib/documents/facts/dates'

/** What a cell says of a year: one, or a question about what it says; neither where it says nothing. */
export type YearSaid = { year: number | null; date: string | null; ask: string | null }

const FIRST = 1870

/** Films announced for the year after this one are in lists already. */
export const lastYear = (now: Date): number => now.getUTCFullYear() + 1

const nothing: YearSaid = { year: null, date: null, ask: null }
const asking = (ask: string): YearSaid => ({ ...nothing, ask })

/** A year, or a day of one; what cannot be one is asked about, never mended. */
export function yearIn(text: string | null, what: 'year' | 'release date', now: Date): YearSaid {
  if (text === null || /^0+$/.test(text)) return nothing
  const spaced = text.replace(/(?<=\p{L})[-/](?=\d)|(?<=\d)[-/](?=\p{L})/gu, ' ')
  const years = new Set(spaced.match(/(?<!\d)\d{4}(?!\d)/g) ?? [])
  if (years.size > 1) return asking(`Its ${what}, “${told(text)}”, names more than one year.`)
  const [only] = years
  if (only === undefined) {
    const two = /(?<!\d)(\d\d)$/.exec(spaced)?.[1]
    return asking(
      two !== undefined && /^(?:['’]?\d\d|.*[\d\p{L}].*\D\d\d)$/u.test(spaced)
        ? `Its ${what}, “${told(text)}”, does not say which century.`
        : `Its ${what}, “${told(text)}”, cannot be read.`,
    )
  }
  const year = Number(only)
  const wrong = impossible(year, now)
  if (wrong) return asking(wrong)
  const found = dateIn(spaced)
  const day = found?.sure && found.date.length > 4 && found.date.startsWith(only) ? found.date : null
  return { year, date: day, ask: null }
}

const told = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

function impossible(year: number, now: Date): string | null {
  if (year < FIRST) return `Its year, ${year}, is older than film.`
  if (year <= lastYear(now)) return null
  const before = year - 100
  const perhaps = before >= FIRST && before <= lastYear(now) ? ` Perhaps ${before} is meant.` : ''
  return `Its year, ${year}, has not come yet.${perhaps}`
}

/** Years that have not come, from which on a file is thought to have read two digits wrongly. */
const LATE = 3
/** The share of a file's rows that may be in doubt for it. */
const IN_DOUBT = 0.01

/**
 * The year from which on a file's years are in doubt, because it has several that have not come: it took two digits
 * for the wrong century, and 2025 may be 1925 as well as 2046 is 1946. The last years are, where few rows have them;
 * null where none is.
 */
export function doubtfulFrom(years: readonly number[], late: number): number | null {
  if (late < LATE) return null
  const sorted = [...years].sort((a, b) => b - a)
  const most = Math.max(0, Math.ceil((years.length + late) * IN_DOUBT) - late)
  const counts = Map.groupBy(sorted, (year) => year)
  let [seen, from] = [0, null as number | null]
  for (const [year, all] of counts) {
    seen += all.length
    if (seen > most) break
    from = year
  }
  return from
}

/** The years that questions about a row name as those perhaps meant. */
export const yearsMeant = (asks: readonly string[]): string[] => [
  ...new Set(asks.flatMap((ask) => /(?:Perhaps|title says) (\d{4})/.exec(ask)?.[1] ?? [])),
]
