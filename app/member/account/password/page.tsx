import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PasswordPage } from '@/components/accounts/own/password-page'
import { getViewer } from '@/lib/accounts/viewer'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Password', robots: { index: false } }

type Props = { searchParams: Promise<{ done?: string }> }

export default async function Page({ searchParams }: Props) {
  if (!(await getViewer())) redirect('/sign-in?to=/account/password')
  return <PasswordPage isDone={(await searchParams).done !== undefined} />
}
