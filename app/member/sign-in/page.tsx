import type { Metadata } from 'next'
import { SignInPage } from '@/components/accounts/sign-in-page'
import { ownPath } from '@/lib/doors/own-path'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } }

type Props = { searchParams: Promise<{ to?: string | string[]; failed?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const { to, failed } = await searchParams
  return <SignInPage to={ownPath.parse(to)} hasFailed={failed !== undefined} />
}
