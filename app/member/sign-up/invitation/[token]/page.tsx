import type { Metadata } from 'next'
import { SignUpPage } from '@/components/accounts/sign-up-page'
import { getSettings } from '@/lib/site-settings/settings'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Sign up', robots: { index: false } }

type Props = { params: Promise<{ token: string }> }

/** The same whatever the invitation is worth: only its use tells. */
export default async function Page({ params }: Props) {
  const { registration, signUpLine } = await getSettings(['registration', 'signUpLine'])
  const { token } = await params
  return <SignUpPage to="/" mode={registration} says={signUpLine} invitation={token} />
}
