import type { Metadata } from 'next'
import { SignUpPage } from '@/components/accounts/sign-up-page'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Sign up', robots: { index: false } }

export default function Page() {
  return <SignUpPage />
}
