import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FilmPage } from '@/components/films/film-page'
import { getCriticsPage } from '@/lib/critics/reviews-page'
import { filmAt, filmTitle } from '@/lib/films/page'

export const dynamic = 'force-dynamic'

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
  return <FilmPage film={film} reviews={reviews} next={next} />
}
