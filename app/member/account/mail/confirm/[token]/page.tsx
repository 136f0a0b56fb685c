import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ConfirmMail } from '@/components/notifications/mail/mail-links'
import { linkShape } from '@/lib/accounts/schema'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Confirm your letters', robots: { index: false } }

type Props = { params: Promise<{ token: string }> }

/** Opening the link changes nothing; its button does. */
export default async function Page({ params }: Props) {
  const { data } = linkShape.safeParse(await params)
  return data ? <ConfirmMail token={data.token} /> : notFound()
}
