import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { OwnCommentsPage } from '@/components/comments/own/own-comments-page'
import { getViewer } from '@/lib/accounts/viewer'
import { listOwnComments } from '@/lib/comments/own/lists'
import { formatsOf } from '@/lib/preferences/schema'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Comments', robots: { index: false } }

const place = z.coerce.number().int().min(1).max(2_147_483_647).nullable().catch(null)

type Props = { searchParams: Promise<{ before?: string }> }

export default async function Page({ searchParams }: Props) {
  const viewer = (await getViewer()) ?? redirect('/sign-in?to=/account/comments')
  const before = place.parse((await searchParams).before ?? null)
  return <OwnCommentsPage formats={formatsOf(viewer)} {...(await listOwnComments(viewer, before))} />
}
