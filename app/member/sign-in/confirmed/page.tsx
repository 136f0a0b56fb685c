import type { Metadata } from 'next'
import { SignInPage } from '@/components/accounts/sign-in-page'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Address confirmed', robots: { index: false } }

export default function Page() {
  return <SignInPage title="Your address is confirmed. Come in." to="/" />
}
