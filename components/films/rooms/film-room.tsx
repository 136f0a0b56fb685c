import { notFound } from 'next/navigation'
import { FilmPage } from '@/components/films/film-page'
import { movieData } from '@/components/films/movie-data'
import { room } from '@/components/site/doors/room'
import { JsonLd } from '@/components/site/json-ld'
import { getCriticsPage } from '@/lib/critics/reviews-page'
import { environment } from '@/lib/env'
import { filmAt, filmTitle } from '@/lib/films/page'

export const filmRoom = room({
  async load({ slug }: { slug: string }) {
    const film = await filmAt(slug)
    return { film, critics: (await getCriticsPage(film)) ?? notFound() }
  },
  metadata: ({ film }) => ({
    title: filmTitle(film),
    description: film.synopsis ?? `What critics made of ${film.title}.`,
    alternates: { canonical: `/films/${film.slug}` },
  }),
  show: ({ film, critics: { reviews, next } }, viewer) => (
    <>
      <FilmPage film={film} reviews={reviews} next={next} />
      {/* Programs that read it never sign in. */}
      {!viewer && <JsonLd data={movieData(film, environment().APP_URL ?? '')} />}
    </>
  ),
})
