import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { OwnSuggestionsPage } from '@/components/catalogue/suggesting/own-page'
import { getViewer } from '@/lib/accounts/viewer'
import { SUGGESTIONS } from '@/lib/catalogue/suggestions/paths'
import { listOwnSuggestions } from '@/lib/catalogue/suggestions/queries'
import { signInPath } from '@/lib/doors/own-path'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Corrections', robots: { index: false } }

type Props = { searchParams: Promise<{ done?: string }> }

export default async function Page({ searchParams }: Props) {
  const viewer = (await getViewer()) ?? redirect(signInPath(SUGGESTIONS))
  const { done } = await searchParams
  return <OwnSuggestionsPage suggestions={await listOwnSuggestions(viewer)} isDone={done !== undefined} />
}
