import type { Metadata } from 'next'
import { SignInLink } from '@/components/accounts/sign-in-link'
import { NotFoundPage } from '@/components/site/not-found-page'
import { Room } from '@/components/site/room'

export const metadata: Metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <Room account={<SignInLink />}>
      <NotFoundPage />
    </Room>
  )
}
