import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LookPage } from '@/components/moderation/appeals/look-page'
import { getStaff } from '@/lib/members/administering/staff'
import { getLook } from '@/lib/moderation/appeals/queries'
import { ownActShape } from '@/lib/moderation/own/schema'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'A second look', robots: { index: false } }

export default async function Page({ params }: { params: Promise<{ act: string }> }) {
  const viewer = await getStaff('moderator')
  const { act } = ownActShape.safeParse(await params).data ?? notFound()
  return <LookPage viewer={viewer} look={(await getLook(viewer, act)) ?? notFound()} />
}
