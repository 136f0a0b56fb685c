import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CriticsPage } from '@/components/critics/critics-page'
import { getCriticsPage } from '@/lib/critics/reviews-page'
import { filmAt, filmTitle } from '@/lib/films/page'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string; cursor: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const film = await filmAt((await params).slug)
  return { title: `More critics on ${filmTitle(film)}` }
}

export default async function Page({ params }: Props) {
  const { slug, cursor } = await params
  const film = await filmAt(slug)
  const page = (await getCriticsPage(film, cursor)) ?? notFound()
  return page.reviews.length > 0 ? <CriticsPage film={film} page={page} /> : notFound()
}
