/** A score that a page's own data state, as written there; `best` is null where they do not say of how many. */
export type PageRating = { raw: string; value: number; best: number | null; worst: number | null }

const NUMBER = /^\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*$/

const plain = (written: unknown): number | null => {
  const match = NUMBER.exec(
    typeof written === 'number' ? String(written) : typeof written === 'string' ? written : '',
  )
  return match ? Number((match[1] ?? '').replace(',', '.')) : null
}

/** A rating of its parts as data give them; null where they are no numbers, or off their scale. */
export function pageRating(value: unknown, best: unknown, worst: unknown): PageRating | null {
  const [number, highest, lowest] = [plain(value), plain(best), plain(worst)]
  if (number === null || number > (highest ?? 100) || number < (lowest ?? 0)) return null
  const written = String(value).trim()
  return {
    raw: highest === null ? written : `${written}/${String(best).trim()}`,
    ...{ value: number, best: highest, worst: lowest || null },
  }
}
