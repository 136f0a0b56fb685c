import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { SuggestPage } from '@/components/catalogue/suggesting/suggest-page'
import { getViewer } from '@/lib/accounts/viewer'
import { listSources } from '@/lib/catalogue/editing/queries'
import { filmPart } from '@/lib/catalogue/editing/shapes/parts'
import { suggestPath } from '@/lib/catalogue/suggestions/paths'
import { getSuggestable } from '@/lib/catalogue/suggestions/queries'
import { signInPath } from '@/lib/doors/own-path'
import { filmAt } from '@/lib/films/page'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Suggest a correction', robots: { index: false } }

type Props = { params: Promise<{ slug: string; part: string }> }

export default async function Page({ params }: Props) {
  const part = filmPart.safeParse((await params).part).data ?? notFound()
  const film = await filmAt((await params).slug, `/suggest/${part}`)
  const viewer = (await getViewer()) ?? redirect(signInPath(suggestPath(film.slug, part)))
  const stands = await getSuggestable(viewer, film.id, part)
  const sources = await listSources({ kind: 'film', id: film.id })
  return <SuggestPage film={film} part={part} stands={stands} sources={sources} />
}
