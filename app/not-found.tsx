import type { Metadata } from 'next'
import { SignInLink } from '@/components/accounts/head/sign-in-link'
import { Frame } from '@/components/site/frame'
import { NotFoundPage } from '@/components/site/not-found-page'

export const metadata: Metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <Frame account={<SignInLink />}>
      <NotFoundPage />
    </Frame>
  )
}
