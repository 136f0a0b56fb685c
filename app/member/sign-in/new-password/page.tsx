import type { Metadata } from 'next'
import { SignInPage } from '@/components/accounts/sign-in-page'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'New password', robots: { index: false } }

export default function Page() {
  return <SignInPage title="Your new password is set." to="/" />
}
