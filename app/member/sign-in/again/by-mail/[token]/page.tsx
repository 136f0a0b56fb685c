import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AgainByLink } from '@/components/accounts/factors/again-by-link'
import { linkShape } from '@/lib/accounts/schema'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Is it you?', robots: { index: false } }

type Props = { params: Promise<{ token: string }> }

/** Opening the link changes nothing; its button does. */
export default async function Page({ params }: Props) {
  const { data } = linkShape.safeParse(await params)
  return data ? <AgainByLink token={data.token} /> : notFound()
}
