import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { RecoveryPage } from '@/components/accounts/factors/recovery-page'
import { getFactors } from '@/lib/accounts/factors/queries'
import { getViewer } from '@/lib/accounts/viewer'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Recovery codes', robots: { index: false } }

export default async function Page() {
  const viewer = (await getViewer()) ?? redirect('/sign-in?to=/account/second-factor/recovery-codes')
  if (!viewer.factorSince) redirect('/account/second-factor')
  return <RecoveryPage codesLeft={(await getFactors(viewer)).codesLeft} />
}
