import { searchCatalogue } from './queries'
import { type SearchResults, searchQuery } from './schema'

/** What became of a question: nothing asked, refused with a message, or answered. `typed` goes back into the field. */
export type Asked =
  | { state: 'nothing'; typed: '' }
  | { state: 'refused'; typed: string; message: string }
  | { state: 'answered'; typed: string; results: SearchResults }

/** Answers what an address asks for. Asked twice in one address, the first counts. */
export async function ask(q: string | string[] | undefined): Promise<Asked> {
  const text = (Array.isArray(q) ? q[0] : q) ?? ''
  const checked = searchQuery.safeParse(text)
  if (!checked.success) {
    const typed = text.replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    return { state: 'refused', typed, message: checked.error.issues[0]?.message ?? '' }
  }
  if (checked.data === '') return { state: 'nothing', typed: '' }
  return { state: 'answered', typed: checked.data, results: await searchCatalogue(checked.data) }
}
