import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ConfirmEmailPage } from '@/components/accounts/confirm-email-page'
import { linkShape } from '@/lib/accounts/schema'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Confirm your address', robots: { index: false } }

type Props = { params: Promise<{ token: string }> }

/** Opening the link changes nothing; its button does. */
export default async function Page({ params }: Props) {
  const { data } = linkShape.safeParse(await params)
  return data ? <ConfirmEmailPage token={data.token} /> : notFound()
}
