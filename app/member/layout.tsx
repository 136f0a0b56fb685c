import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { AccountNav } from '@/components/accounts/head/account-nav'
import { StaffLink } from '@/components/administration/staff-link'
import { Bell } from '@/components/notifications/bell'
import { Frame } from '@/components/site/frame'
import { SiteNotice } from '@/components/site/site-notice'
import { StandingNotice } from '@/components/standing/standing-notice'
import { UnsentText } from '@/components/ui/unsent'
import { unsentOfRequest } from '@/lib/accounts/unsent/browser'
import { getViewer } from '@/lib/accounts/viewer'
import { countForHead } from '@/lib/moderation/cases/waiting'
import { countUnread } from '@/lib/notifications/queries'

/** What a member chose stands in the head, where the style sheet finds it before anything is painted. */
export async function generateViewport(): Promise<Viewport> {
  const appearance = (await getViewer())?.appearance ?? 'system'
  return { colorScheme: appearance === 'system' ? 'light dark' : appearance }
}

export default async function MemberDoor({ children }: { children: ReactNode }) {
  const viewer = await getViewer()
  const page = (
    <Frame
      account={
        <AccountNav viewer={viewer}>
          {viewer && <Bell unread={await countUnread(viewer)} />}
          <StaffLink viewer={viewer} waiting={await countForHead(viewer)} />
        </AccountNav>
      }
      own={viewer && <a href="/feed">Feed</a>}
      notice={
        <>
          <SiteNotice />
          <StandingNotice viewer={viewer} />
        </>
      }
    >
      {children}
    </Frame>
  )
  const unsent = viewer && (await unsentOfRequest())
  return unsent ? <UnsentText typed={unsent}>{page}</UnsentText> : page
}
