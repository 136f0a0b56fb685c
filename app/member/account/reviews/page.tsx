import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { OwnReviewsPage } from '@/components/reviews/own/own-reviews-page'
import { getViewer } from '@/lib/accounts/viewer'
import { formatsOf } from '@/lib/preferences/schema'
import { listOwnDrafts, listOwnReviews, listOwnWithdrawn } from '@/lib/reviews/own/lists'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Reviews and drafts', robots: { index: false } }

const place = z.coerce.number().int().min(1).max(2_147_483_647).nullable().catch(null)

type Props = { searchParams: Promise<{ before?: string }> }

export default async function Page({ searchParams }: Props) {
  const viewer = (await getViewer()) ?? redirect('/sign-in?to=/account/reviews')
  const before = place.parse((await searchParams).before ?? null)
  const isFirst = before === null
  return (
    <OwnReviewsPage
      handle={viewer.handle}
      formats={formatsOf(viewer)}
      drafts={isFirst ? await listOwnDrafts(viewer) : []}
      withdrawn={isFirst ? await listOwnWithdrawn(viewer) : []}
      page={await listOwnReviews(viewer, before)}
      isFirst={isFirst}
    />
  )
}
