import { notFound, permanentRedirect } from 'next/navigation'
import { currentSlug } from '@/lib/former-slugs'
import { type Film, getFilm } from './queries'

/** The film at an address. A former address leads on to the same place of the present one; a made-up one is not found. */
export async function filmAt(slug: string, place = ''): Promise<Film> {
  const film = await getFilm(slug)
  if (film) return film
  const moved = await currentSlug('film', slug)
  return moved ? permanentRedirect(`/films/${moved}${place}`) : notFound()
}

/** A film as a window's title names it. */
export const filmTitle = ({ title, year }: Pick<Film, 'title' | 'year'>) =>
  year ? `${title} (${year})` : title
