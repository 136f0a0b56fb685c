import type { Metadata } from 'next'
import { SignInPage } from '@/components/accounts/sign-in-page'
import { ownPath } from '@/lib/doors/own-path'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Sign in to go on', robots: { index: false } }

type Props = { searchParams: Promise<{ to?: string | string[] }> }

/** Where a form leads whose writer turned out to be signed out. */
export default async function Page({ searchParams }: Props) {
  return (
    <SignInPage
      title="You were signed out meanwhile."
      note="Sign in, and you are back where you were. What you wrote is kept for a day and stands in its form again."
      to={ownPath.parse((await searchParams).to)}
    />
  )
}
