import type { Metadata } from 'next'
import { SignUpPage } from '@/components/accounts/sign-up-page'
import { ownPath } from '@/lib/doors/own-path'
import { getSettings } from '@/lib/site-settings/settings'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Sign up', robots: { index: false } }

type Props = { searchParams: Promise<{ to?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const to = ownPath.parse((await searchParams).to)
  const { registration, signUpLine } = await getSettings(['registration', 'signUpLine'])
  return <SignUpPage to={to} mode={registration} says={signUpLine} />
}
