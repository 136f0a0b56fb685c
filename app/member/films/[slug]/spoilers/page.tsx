import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SpoilersPage } from '@/components/films/spoilers-page'
import { filmAt, filmTitle } from '@/lib/films/page'
import { listSpoilerTrivia } from '@/lib/films/queries'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const film = await filmAt((await params).slug, '/spoilers')
  return { title: `Spoilers of ${filmTitle(film)}`, robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const film = await filmAt((await params).slug, '/spoilers')
  const trivia = await listSpoilerTrivia(film.id)
  return trivia.length > 0 ? <SpoilersPage film={film} trivia={trivia} /> : notFound()
}
