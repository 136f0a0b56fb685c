import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AppPage } from '@/components/accounts/factors/app-page'
import { getBegunSecret } from '@/lib/accounts/factors/queries'
import { isFresh, wayBackTo } from '@/lib/accounts/freshness'
import { getViewer } from '@/lib/accounts/viewer'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Set up an app', robots: { index: false } }

const here = '/account/second-factor/app'

/** The secret is shown to who showed lately who they are, and only until its first code. */
export default async function Page() {
  const viewer = (await getViewer()) ?? redirect(`/sign-in?to=${here}`)
  if (!isFresh(viewer)) redirect(wayBackTo(here).path)
  const secret = (await getBegunSecret(viewer)) ?? redirect('/account/second-factor')
  return <AppPage secret={secret} handle={viewer.handle} />
}
