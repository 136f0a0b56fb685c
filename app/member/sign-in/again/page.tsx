import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AgainPage } from '@/components/accounts/factors/again-page'
import { getFactors } from '@/lib/accounts/factors/queries'
import { getViewer } from '@/lib/accounts/viewer'
import { ownPath } from '@/lib/doors/own-path'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Is it you?', robots: { index: false } }

type Props = { searchParams: Promise<{ to?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const to = ownPath.parse((await searchParams).to)
  const viewer = (await getViewer()) ?? redirect(`/sign-in?to=${encodeURIComponent(to)}`)
  return <AgainPage to={to} handle={viewer.handle} factors={await getFactors(viewer)} />
}
