import type { ReactNode } from 'react'
import { SignInLink } from '@/components/accounts/head/sign-in-link'
import { Frame } from '@/components/site/frame'

export default function PublicDoor({ children }: { children: ReactNode }) {
  return <Frame account={<SignInLink />}>{children}</Frame>
}
