import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AppealPage } from '@/components/moderation/appeals/appeal-page'
import { getStaff } from '@/lib/members/administering/staff'
import { getAppeal } from '@/lib/moderation/appeals/queries'
import { appealShape } from '@/lib/moderation/appeals/schema'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'An appeal', robots: { index: false } }

export default async function Page({ params }: { params: Promise<{ appeal: string }> }) {
  const viewer = await getStaff('moderator')
  const { appeal: id } = appealShape.safeParse(await params).data ?? notFound()
  return <AppealPage viewer={viewer} appeal={(await getAppeal(viewer, id)) ?? notFound()} />
}
