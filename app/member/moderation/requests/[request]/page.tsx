import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AnswerPage } from '@/components/moderation/requests/answer-page'
import { getStaff } from '@/lib/members/administering/staff'
import { getRequest } from '@/lib/moderation/requests/queries'
import { requestShape } from '@/lib/moderation/requests/schema'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'A request', robots: { index: false } }

export default async function Page({ params }: { params: Promise<{ request: string }> }) {
  const viewer = await getStaff('editor')
  const { request } = requestShape.safeParse(await params).data ?? notFound()
  return <AnswerPage viewer={viewer} found={(await getRequest(request)) ?? notFound()} />
}
