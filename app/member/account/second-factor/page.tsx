import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { FactorPage } from '@/components/accounts/factors/factor-page'
import { getFactors } from '@/lib/accounts/factors/queries'
import { getViewer } from '@/lib/accounts/viewer'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Second factor', robots: { index: false } }

export default async function Page() {
  const viewer = (await getViewer()) ?? redirect('/sign-in?to=/account/second-factor')
  return <FactorPage factors={await getFactors(viewer)} roles={viewer.roles} />
}
