import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NewPasswordPage } from '@/components/accounts/new-password-page'
import { linkShape } from '@/lib/accounts/schema'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Choose a new password', robots: { index: false } }

type Props = { params: Promise<{ token: string }> }

/** Opening the link changes nothing; its button does. */
export default async function Page({ params }: Props) {
  const { data } = linkShape.safeParse(await params)
  return data ? <NewPasswordPage token={data.token} /> : notFound()
}
