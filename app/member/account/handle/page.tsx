import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { HandlePage } from '@/components/accounts/own/handle-page'
import { getViewer } from '@/lib/accounts/viewer'
import { listFormerHandles } from '@/lib/members/changing-handle'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Handle', robots: { index: false } }

type Props = { searchParams: Promise<{ done?: string }> }

export default async function Page({ searchParams }: Props) {
  const viewer = (await getViewer()) ?? redirect('/sign-in?to=/account/handle')
  const [former, { done }] = await Promise.all([listFormerHandles(viewer), searchParams])
  return <HandlePage viewer={viewer} former={former} isDone={done !== undefined} />
}
