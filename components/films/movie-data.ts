import type { Movie, MovieSeries, TVSeries, WithContext } from 'schema-dts'
import type { Film } from '@/lib/films/queries'

const TYPES = { film: 'Movie', filmSeries: 'MovieSeries', series: 'TVSeries' } as const

/** What search engines are told of a film: facts only; our critics' mean is not an aggregate of ratings. */
export function movieData(film: Film, origin: string): WithContext<Movie | MovieSeries | TVSeries> {
  const { credits, otherTitles, releases } = film.sheet
  const people = (wanted: string) =>
    credits
      .filter(({ role }) => role === wanted)
      .map(({ person }) => ({ '@type': 'Person' as const, name: person.name }))
  const dates = releases.flatMap(({ claims }) => claims.flatMap(({ date }) => (date ? [date] : [])))
  const released = dates.sort()[0] ?? (film.year ? String(film.year) : undefined)
  return {
    '@context': 'https://schema.org',
    '@type': TYPES[film.kind],
    name: film.title,
    url: `${origin}/films/${film.slug}`,
    alternateName: otherTitles.map(({ title }) => title),
    genre: [...film.genres],
    datePublished: released,
    duration: film.runtimeMinutes ? `PT${film.runtimeMinutes}M` : undefined,
    director: people('director'),
    actor: people('cast'),
  }
}
