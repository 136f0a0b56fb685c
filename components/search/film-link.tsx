import type { FilmName } from '@/lib/films/schema'

/** A film in a sentence. */
export function FilmLink({ film }: { film: FilmName }) {
  return (
    <>
      <a href={`/films/${film.slug}`}>
        <cite>{film.title}</cite>
      </a>
      {film.year !== null && ` (${film.year})`}
    </>
  )
}
