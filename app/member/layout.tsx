import type { ReactNode } from 'react'
import { AccountNav } from '@/components/accounts/account-nav'
import { Frame } from '@/components/site/frame'
import { getViewer } from '@/lib/accounts/viewer'

export default async function MemberDoor({ children }: { children: ReactNode }) {
  return <Frame account={<AccountNav viewer={await getViewer()} />}>{children}</Frame>
}
