import type { Metadata } from 'next'
import { OverviewPage } from '@/components/administration/overview-page'
import { listEntries } from '@/lib/audit/queries'
import { getOverview } from '@/lib/members/administering/queries'
import { getStaff } from '@/lib/members/administering/staff'
import { getSetting } from '@/lib/site-settings/settings'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Administration', robots: { index: false } }

export default async function Page() {
  const viewer = await getStaff('administrator')
  const [overview, registration, { entries }] = await Promise.all([
    getOverview(),
    getSetting('registration'),
    listEntries({}, 8),
  ])
  return <OverviewPage viewer={viewer} overview={overview} registration={registration} entries={entries} />
}
