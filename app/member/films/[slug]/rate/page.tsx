import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { RatePage } from '@/components/ratings/rate-page'
import { getViewer } from '@/lib/accounts/viewer'
import { filmAt } from '@/lib/films/page'
import { getOwnRating } from '@/lib/ratings/queries'
import { halfStars } from '@/lib/ratings/schema'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Rate', robots: { index: false } }

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function Page({ params, searchParams }: Props) {
  const film = await filmAt((await params).slug, '/rate')
  const meant = halfStars.safeParse((await searchParams).stars).data ?? null
  const here = `/films/${film.slug}/rate${meant ? `?stars=${meant}` : ''}`
  const viewer = (await getViewer()) ?? redirect(`/sign-in?to=${encodeURIComponent(here)}`)
  return <RatePage film={film} own={await getOwnRating(viewer, film.id)} meant={meant} />
}
