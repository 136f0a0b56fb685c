import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StopMail } from '@/components/notifications/mail/mail-links'
import { stopShape } from '@/lib/notifications/mail/schema'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'No more letters', robots: { index: false } }

type Props = { params: Promise<{ token: string }> }

/** Opening the link changes nothing; its button does. */
export default async function Page({ params }: Props) {
  const { data } = stopShape.safeParse(await params)
  return data ? <StopMail token={data.token} /> : notFound()
}
