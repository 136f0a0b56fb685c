import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BecomeOwnerPage, OwnerLinkOver } from '@/components/accounts/become-owner-page'
import { isOwnerLinkGood } from '@/lib/accounts/owner/becoming'
import { linkShape } from '@/lib/accounts/schema'
import { getViewer } from '@/lib/accounts/viewer'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Become the owner', robots: { index: false } }

type Props = { params: Promise<{ token: string }> }

/** Opening the link changes nothing; its button does. */
export default async function Page({ params }: Props) {
  const { data } = linkShape.safeParse(await params)
  if (!data) notFound()
  if (!(await isOwnerLinkGood(data.token))) return <OwnerLinkOver />
  return <BecomeOwnerPage token={data.token} viewer={await getViewer()} />
}
