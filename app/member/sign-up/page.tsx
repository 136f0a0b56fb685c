import type { Metadata } from 'next'
import { SignUpPage } from '@/components/accounts/sign-up-page'
import { ownPath } from '@/lib/doors/own-path'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Sign up', robots: { index: false } }

type Props = { searchParams: Promise<{ to?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  return <SignUpPage to={ownPath.parse((await searchParams).to)} />
}
