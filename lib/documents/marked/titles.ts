import type { Catalogue } from '@/lib/documents/catalogue'
import { fold } from '@/lib/search/fold'

const SMALL =
  '(?:of|the|in|on|to|and|a|an|for|from|with|at|de|la|le|du|des|der|die|das|von|und|y|el|&|vs\\.?)'
const WORD = String.raw`(?:[\p{Lu}\d][\p{L}\p{N}’']*(?:[.-][\p{L}\p{N}’']+)*|\d+)`
/** A film's title in running text: in signs of its own, or capitalised words. */
export const TITLE = String.raw`(?:[“"‘'«„「『《〈_*]\s?[^“”"‘’«»„「」『』《》〈〉_*\n]{1,60}?\s?[”"’'»“」』》〉_*](?!\p{L})|(?:(?:The|A|An|El|La|Le|Les|Der|Die|Das)\s)?${WORD}(?:[\s-](?:${SMALL}\s){0,2}${WORD}|:\s${WORD}){0,6})`

/** A title without its signs and what stands beside it. */
export const bareTitle = (title: string): string =>
  title
    .replace(/^[\s“"‘'«„「『《〈_*]+|[\s”"’'»“」』》〉_*.,;:!?]+$/gu, '')
    .replace(/['’]s$/u, '')
    .trim()

/** Titles of a catalogue by their folded spelling: what it prints, and whether somebody is both films' director or player. */
export function titlesOf({ films }: Catalogue): Map<string, string> {
  return new Map(
    films.flatMap((film) =>
      [film.title, ...film.titles].map((title): [string, string] => [fold(title), film.title]),
    ),
  )
}

/** A list of titles in one run, parted where it should be: known titles whole, else at commas and "and". */
export function partTitles(list: string, known: ReadonlyMap<string, string>): string[] {
  const whole = bareTitle(list)
  if (known.has(fold(whole))) return [known.get(fold(whole)) ?? whole]
  const parts = list.split(
    /\s?[,;、]\s(?:and\s|und\s|et\s|y\s|or\s)?|\s(?:and|und|et|y|e|or|oder|ou|o|&|meets|trifft|rencontre)\s|(?<=[》」』〉])(?:와|과|や|と)?\s?(?=[《「『〈])/u,
  )
  return parts
    .map(bareTitle)
    .filter(Boolean)
    .map((title) => known.get(fold(title)) ?? title)
}
