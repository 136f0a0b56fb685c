import { fold } from '@/lib/search/fold'
import { linesOf } from './blocks/lines'
import { wordsOf } from './blocks/prose'
import { form } from './form/forming'
import { bareTitle, partTitles, TITLE } from './marked/titles'

/** So many lines from the top may name the film, and so many words a title may have. */
const TOP = 10
const LONGEST = 8
/** No document asks for more. */
const MOST = 2_000

/** The titles a document may name, folded: what the catalogue has to be asked for before the document is read. */
export function titlesAsked(raw: string): string[] {
  const formed = form(raw)
  const { text } = formed.source
  const asked = new Set<string>()
  for (const line of linesOf(formed).slice(0, TOP)) {
    const words = wordsOf(line.text.slice(0, 300))
    for (let n = 0; n < words.length; n++)
      for (let many = 1; many <= LONGEST && n + many <= words.length; many++)
        asked.add(fold(words.slice(n, n + many).join(' ')))
  }
  for (const hint of formed.hints.title?.split(/\s[|–—-]\s/) ?? []) asked.add(fold(hint))
  for (const [title] of text.slice(0, 200_000).matchAll(new RegExp(TITLE, 'gu'))) {
    if (asked.size > MOST) break
    asked.add(fold(bareTitle(title)))
    for (const part of partTitles(title, new Map())) asked.add(fold(part))
  }
  return [...asked].filter((title) => title.length > 1).slice(0, MOST)
}
