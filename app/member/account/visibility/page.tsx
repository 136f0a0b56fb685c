import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { VisibilityPage } from '@/components/accounts/own/visibility-page'
import { getViewer } from '@/lib/accounts/viewer'
import { getVisibility } from '@/lib/visibility/queries'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Visibility', robots: { index: false } }

type Props = { searchParams: Promise<{ done?: string }> }

export default async function Page({ searchParams }: Props) {
  const viewer = (await getViewer()) ?? redirect('/sign-in?to=/account/visibility')
  const { done } = await searchParams
  return <VisibilityPage chosen={await getVisibility(viewer)} isDone={done !== undefined} />
}
