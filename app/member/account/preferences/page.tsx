import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PreferencesPage } from '@/components/accounts/own/preferences-page'
import { getViewer } from '@/lib/accounts/viewer'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Preferences', robots: { index: false } }

type Props = { searchParams: Promise<{ done?: string }> }

export default async function Page({ searchParams }: Props) {
  const viewer = (await getViewer()) ?? redirect('/sign-in?to=/account/preferences')
  return <PreferencesPage viewer={viewer} isDone={(await searchParams).done !== undefined} />
}
