import { Spelled } from '@/components/ui/spelled'
import type { FilmName } from '@/lib/films/schema'

/** The film that something is about: its title, which leads to it, and its year. */
export function FilmNamed({ film }: { film: Pick<FilmName, 'slug' | 'title' | 'year'> }) {
  return (
    <>
      <a href={`/films/${film.slug}`}>
        <cite>
          <Spelled>{film.title}</Spelled>
        </cite>
      </a>{' '}
      {film.year}
    </>
  )
}
