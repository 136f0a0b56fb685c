import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ConfirmPage } from '@/components/moderation/requests/told-page'
import { confirmingShape } from '@/lib/moderation/requests/schema'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Confirm your address', robots: { index: false } }

/** Opening the link changes nothing; its button does. */
export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = confirmingShape.safeParse(await params).data ?? notFound()
  return <ConfirmPage token={token} />
}
