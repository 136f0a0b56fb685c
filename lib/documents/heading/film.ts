import type { Catalogue, KnownFilm } from '@/lib/documents/catalogue'
import { fold } from '@/lib/search/fold'

export type FilmFound = {
  title: string | null
  year: number | null
  slug: string | null
  confidence: number
  film: KnownFilm | null
}

const QUOTED =
  /[‘“"'«„「『《〈](?:\s)?([^‘’“”"«»„「」『』《》〈〉\n]{1,80}?)(?:\s)?(?:[”"»“」』》〉]|[’'](?!\p{L}))/u
const YEAR = /[([（](?:\p{L}{3,12},? )?((?:18|19|20)\d{2})[)\]）]/u
const REVIEW =
  '(?:movie |film |netflix |a )?(?:review|kritik|filmkritik|rezension|critique|avis|reseña|crítica|recensione|리뷰|평|レビュー|影评)'
const BEFORE = new RegExp(`^(.{1,80}?)\\s?[-–—:|,]?\\s(?:[-–—]\\s)?${REVIEW}(?!\\p{L})`, 'iu')
const BEHIND = new RegExp(
  `^${REVIEW}(?:\\s(?:of|zu|de|du|di|von))?\\s?[:|–—-]\\s?(.{1,80}?)(?:\\s[–—|-]\\s|\\s?[:|([]|$)`,
  'iu',
)

/** A short headline is a title, or begins with one. */
const HEAD = /^([^\s:–—|]+(?:\s[^\s:–—|]+){0,5})(?:\s?[:|]\s|\s[–—-]\s|$)/u

/** The title a headline names, by how headlines name one, and the year beside it. */
export function titleIn(headline: string): { title: string | null; year: number | null } {
  const dated = YEAR.exec(headline)
  const year = dated ? Number(dated[1]) : null
  const quoted = QUOTED.exec(headline)?.[1]
  const ahead = dated && dated.index > 0 ? headline.slice(0, dated.index) : null
  const title =
    quoted ??
    (ahead && ahead.length <= 80 ? cutReview(ahead) : null) ??
    BEHIND.exec(headline)?.[1] ??
    BEFORE.exec(headline)?.[1] ??
    HEAD.exec(headline)?.[1] ??
    null
  return { title: title?.replace(/^["'‘“]+|[\s"'’”,:–—-]+$/gu, '').trim() || null, year }
}

const cutReview = (ahead: string) =>
  BEHIND.exec(`${ahead}`)?.[1] ?? ahead.replace(new RegExp(`^${REVIEW}\\s?[:–—-]\\s?`, 'iu'), '')

/** Which film of the catalogue the document is about: by the title its headline names, the year, and its people. */
export function filmOf(
  text: string,
  headline: string | null,
  said: { title: string | null; year: number | null },
  { films }: Catalogue,
  told: string | null,
): FilmFound {
  const named = headline ? titleIn(headline) : { title: null, year: null }
  const title = said.title ?? named.title
  const year = said.year ?? named.year
  const chosen = told ? films.find(({ slug }) => slug === told) : undefined
  if (chosen)
    return { title: chosen.title, year: chosen.year, slug: chosen.slug, confidence: 1, film: chosen }
  const ranked = films
    .map((film) => ({ film, weight: likeness(film, text, headline ?? '', title, year) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
  const [best, next] = ranked
  if (!best || best.weight < 3) return { title, year, slug: null, confidence: title ? 0.6 : 0, film: null }
  const confidence =
    Math.min(0.98, 0.5 + 0.08 * best.weight) - (next && next.weight >= best.weight - 1 ? 0.4 : 0)
  const { film } = best
  if (confidence < 0.5) return { title: title ?? film.title, year, slug: null, confidence, film: null }
  return { title: film.title, year: film.year, slug: film.slug, confidence, film }
}

function likeness(
  film: KnownFilm,
  text: string,
  headline: string,
  title: string | null,
  year: number | null,
): number {
  const titles = [film.title, ...film.titles].map(fold)
  const isTitle = title !== null && titles.includes(fold(title))
  const isNamed = titles.some((one) => one.length > 2 && ` ${fold(headline)} `.includes(` ${one} `))
  if (!isTitle && !isNamed) return 0
  const years = year === null || film.year === null ? 0 : Math.abs(year - film.year) <= 1 ? 2 : -4
  const people = film.people.filter((person) =>
    [person.name, ...person.spellings].some((name) => text.includes(name)),
  ).length
  const begins = titles.some((one) => `${fold(headline)} `.startsWith(`${one} `))
  return (isTitle ? 3 : begins ? 3 : 1.5) + years + Math.min(3, people)
}
