import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { StandingPage } from '@/components/standing/standing-page'
import { getViewer } from '@/lib/accounts/viewer'
import { listOwnRestrictions } from '@/lib/members/standing/notice'
import { getTrust } from '@/lib/members/trust/facts'
import { listOwnActs } from '@/lib/moderation/own/queries'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Standing', robots: { index: false } }

export default async function Page() {
  const viewer = (await getViewer()) ?? redirect('/sign-in?to=/account/standing')
  return (
    <StandingPage
      restrictions={await listOwnRestrictions(viewer)}
      acts={await listOwnActs(viewer)}
      trust={await getTrust(viewer)}
    />
  )
}
