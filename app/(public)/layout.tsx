import type { ReactNode } from 'react'
import { SignInLink } from '@/components/accounts/sign-in-link'
import { Room } from '@/components/site/room'

export default function PublicDoor({ children }: { children: ReactNode }) {
  return <Room account={<SignInLink />}>{children}</Room>
}
