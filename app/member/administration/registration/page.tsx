import type { Metadata } from 'next'
import { RegistrationPage } from '@/components/administration/registration-page'
import { getStaff } from '@/lib/members/administering/staff'
import { justMade } from '@/lib/registration/made-link'
import { listInvitations } from '@/lib/registration/queries'
import { getSetting } from '@/lib/site-settings/settings'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Registration', robots: { index: false } }

export default async function Page() {
  const viewer = await getStaff('administrator')
  const [mode, invitations, made] = await Promise.all([
    getSetting('registration'),
    listInvitations(),
    justMade(),
  ])
  return <RegistrationPage viewer={viewer} mode={mode} invitations={invitations} made={made} />
}
