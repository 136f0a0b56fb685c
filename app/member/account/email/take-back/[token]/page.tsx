import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TakeBackAddress } from '@/components/accounts/own/email-links'
import { linkShape } from '@/lib/accounts/schema'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Take your account back', robots: { index: false } }

type Props = { params: Promise<{ token: string }> }

/** Opening the link changes nothing; its button does. */
export default async function Page({ params }: Props) {
  const { data } = linkShape.safeParse(await params)
  return data ? <TakeBackAddress token={data.token} /> : notFound()
}
