import type { ReactNode } from 'react'
import { AccountNav } from '@/components/accounts/account-nav'
import { Room } from '@/components/site/room'
import { getViewer } from '@/lib/accounts/viewer'

export default async function MemberDoor({ children }: { children: ReactNode }) {
  return <Room account={<AccountNav viewer={await getViewer()} />}>{children}</Room>
}
