import { notFound, permanentRedirect } from 'next/navigation'
import { currentSlug } from '@/lib/former-slugs'
import { type Film, type FilmWithCritics, getFilm, getFilmWithCritics } from './queries'

/** The film at an address. A former address leads on to the same place of the present one; a made-up one is not found. */
export const filmAt = (slug: string, place = ''): Promise<Film> => foundAt(slug, place, getFilm)

/** The same with the first page of its critics. */
export const filmWithCriticsAt = (slug: string): Promise<FilmWithCritics> =>
  foundAt(slug, '', getFilmWithCritics)

async function foundAt<F>(
  slug: string,
  place: string,
  find: (slug: string) => Promise<F | null>,
): Promise<F> {
  const film = await find(slug)
  if (film) return film
  const moved = await currentSlug('film', slug)
  return moved ? permanentRedirect(`/films/${moved}${place}`) : notFound()
}

/** A film as a window's title names it. */
export const filmTitle = ({ title, year }: Pick<Film, 'title' | 'year'>) =>
  year ? `${title} (${year})` : title
