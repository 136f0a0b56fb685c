import { cleanText } from '@/lib/text/cleaning'
import { inOneLine } from '@/lib/text/plain'

/** How files say that they do not know. */
const NOTHING = /^(?:|-+|–|—|\?|\\n|n\/?a|nan|null|none|undefined|unknown)$/i

/** Longer ones are told as too long before anything walks through them. */
const WALKED = 4_000

/** A cell as text in one line; null where it says nothing. A title may be a number. */
export function asText(cell: unknown): string | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : null
  if (typeof cell === 'bigint') return String(cell)
  if (typeof cell !== 'string') return null
  const text = inOneLine(cell.slice(0, WALKED))
  return NOTHING.test(text) ? null : text
}

/** The same of a title: a film may be called “None”, but not nothing. */
export const asTitle = (cell: unknown): string | null =>
  typeof cell === 'string' ? inOneLine(cell.slice(0, WALKED)) || null : asText(cell)

/** A cell that lists words: a list of JSON, or parted by bars, semicolons or commas. */
export function asWords(cell: unknown, parts = /[|;,]/): string[] {
  const list = Array.isArray(cell) ? cell.slice(0, 1_000).map(nameIn) : (asText(cell)?.split(parts) ?? [])
  return [...new Set(list.map((one) => asText(one)).filter((one) => one !== null))]
}

/** What an entry of a list of JSON is called. */
export function nameIn(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null) return entry
  const { name, title, english_name: english } = entry as { [key: string]: unknown }
  return english ?? name ?? title ?? null
}

/** A cell as it is kept to be looked at. */
export function asKept(cell: unknown, most: number): string | null {
  if (cell === null || cell === undefined || cell === '') return null
  const text = typeof cell === 'object' ? JSON.stringify(cell) : String(cell)
  // Half of a letter that the cut parted is cleaned away with all that Postgres refuses.
  return cleanText(text.length > most ? `${text.slice(0, most)}…` : text) || null
}
