import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PasskeysPage } from '@/components/accounts/passkeys/passkeys-page'
import { getFactors } from '@/lib/accounts/factors/queries'
import { listOwnPasskeys } from '@/lib/accounts/passkeys/own'
import { whyNoPasskeys } from '@/lib/accounts/passkeys/site'
import { getViewer } from '@/lib/accounts/viewer'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Passkeys', robots: { index: false } }

export default async function Page() {
  const viewer = (await getViewer()) ?? redirect('/sign-in?to=/account/passkeys')
  const [passkeys, { appSince }] = await Promise.all([listOwnPasskeys(viewer), getFactors(viewer)])
  return (
    <PasskeysPage passkeys={passkeys} roles={viewer.roles} hasApp={appSince !== null} why={whyNoPasskeys()} />
  )
}
