import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ChoosePage } from '@/components/catalogue/suggesting/choose-page'
import { getViewer } from '@/lib/accounts/viewer'
import { listSources } from '@/lib/catalogue/editing/queries'
import { suggestPath } from '@/lib/catalogue/suggestions/paths'
import { listSuggestable } from '@/lib/catalogue/suggestions/queries'
import { signInPath } from '@/lib/doors/own-path'
import { filmAt } from '@/lib/films/page'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Suggest a correction', robots: { index: false } }

type Props = { params: Promise<{ slug: string }> }

export default async function Page({ params }: Props) {
  const film = await filmAt((await params).slug, '/suggest')
  if (!(await getViewer())) redirect(signInPath(suggestPath(film.slug)))
  const sources = await listSources({ kind: 'film', id: film.id })
  return <ChoosePage film={film} {...(await listSuggestable(film.id))} sources={sources} />
}
