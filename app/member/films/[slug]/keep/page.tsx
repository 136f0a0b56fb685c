import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { KeepPage } from '@/components/keeping/keep-page'
import { getViewer } from '@/lib/accounts/viewer'
import { signInPath } from '@/lib/doors/own-path'
import { filmAt } from '@/lib/films/page'
import { getKeeping } from '@/lib/keeping/queries'
import { meantShape } from '@/lib/keeping/schema'
import { isOut } from '@/lib/ratings/policy'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Keep', robots: { index: false } }

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function Page({ params, searchParams }: Props) {
  const film = await filmAt((await params).slug, '/keep')
  const meant = meantShape.parse((await searchParams).as ?? null)
  const here = `/films/${film.slug}/keep${meant ? `?as=${meant}` : ''}`
  const viewer = (await getViewer()) ?? redirect(signInPath(here))
  return (
    <KeepPage film={film} isOut={isOut(film)} keeping={await getKeeping(viewer, film.id)} meant={meant} />
  )
}
