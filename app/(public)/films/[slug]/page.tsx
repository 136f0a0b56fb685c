import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FilmPage } from '@/components/films/film-page'
import { movieData } from '@/components/films/movie-data'
import { JsonLd } from '@/components/site/json-ld'
import { getCriticsPage } from '@/lib/critics/reviews-page'
import { environment } from '@/lib/env'
import { filmAt, filmTitle } from '@/lib/films/page'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const film = await filmAt((await params).slug)
  return {
    title: filmTitle(film),
    description: film.synopsis ?? `What critics made of ${film.title}.`,
    alternates: { canonical: `/films/${film.slug}` },
  }
}

export default async function Page({ params }: Props) {
  const film = await filmAt((await params).slug)
  const { reviews, next } = (await getCriticsPage(film)) ?? notFound()
  return (
    <>
      <FilmPage film={film} reviews={reviews} next={next} />
      <JsonLd data={movieData(film, environment().APP_URL ?? '')} />
    </>
  )
}
