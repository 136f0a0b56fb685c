import type { ReactNode } from 'react'
import { SignInLink } from '@/components/accounts/head/sign-in-link'
import { Frame } from '@/components/site/frame'
import { SiteNotice } from '@/components/site/site-notice'

export default function PublicDoor({ children }: { children: ReactNode }) {
  return (
    <Frame account={<SignInLink />} notice={<SiteNotice />}>
      {children}
    </Frame>
  )
}
