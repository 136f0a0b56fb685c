import type { ReactNode } from 'react'
import { AccountNav } from '@/components/accounts/head/account-nav'
import { Frame } from '@/components/site/frame'
import { UnsentText } from '@/components/ui/unsent'
import { unsentOfRequest } from '@/lib/accounts/unsent/browser'
import { getViewer } from '@/lib/accounts/viewer'

export default async function MemberDoor({ children }: { children: ReactNode }) {
  const viewer = await getViewer()
  const page = <Frame account={<AccountNav viewer={viewer} />}>{children}</Frame>
  const unsent = viewer && (await unsentOfRequest())
  return unsent ? <UnsentText typed={unsent}>{page}</UnsentText> : page
}
