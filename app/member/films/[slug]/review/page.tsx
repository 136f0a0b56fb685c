import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { WritePage } from '@/components/reviews/writing/write-page'
import { getViewer } from '@/lib/accounts/viewer'
import { makeFormKey } from '@/lib/doors/form-key'
import { signInPath } from '@/lib/doors/own-path'
import { filmAt } from '@/lib/films/page'
import { standingOf } from '@/lib/members/policy'
import { getRestriction } from '@/lib/members/standing/notice'
import { keptFrom } from '@/lib/moderation/own/kept'
import { previewOf } from '@/lib/reviews/drafts/previewing'
import { getOwnOfFilm } from '@/lib/reviews/own/queries'
import { startOf } from '@/lib/reviews/own/starting'
import { writingPath } from '@/lib/reviews/reading/list-path'
import { previewShape } from '@/lib/reviews/schema'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Write a review', robots: { index: false } }

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function Page({ params, searchParams }: Props) {
  const film = await filmAt((await params).slug, '/review')
  const viewer = (await getViewer()) ?? redirect(signInPath(writingPath(film.slug)))
  const own = await getOwnOfFilm(viewer, film.id)
  const start = startOf(own)
  const asked = await searchParams
  const standing = standingOf(viewer)
  return (
    <WritePage
      film={film}
      viewer={viewer}
      own={own}
      start={start}
      postingKey={makeFormKey(viewer)}
      preview={'preview' in asked ? await previewOf(previewShape.parse(start.values)) : null}
      barred={standing === 'good' ? null : { standing, by: await getRestriction(viewer, standing) }}
      kept={
        own.review && own.review.removals > 0
          ? await keptFrom(viewer, { kind: 'review', id: own.review.id })
          : null
      }
      isSaved={'saved' in asked || 'preview' in asked}
    />
  )
}
