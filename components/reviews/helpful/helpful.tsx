import type { Viewer } from '@/lib/accounts/viewer'
import { helpfulAction } from '@/lib/reviews/helpful/actions'
import { canAnswerHelpful } from '@/lib/reviews/helpful/policy'
import type { OwnAnswers } from '@/lib/reviews/helpful/queries'
import { reviewPath } from '@/lib/reviews/reading/list-path'
import { HelpfulForm } from './helpful-form'

type Props = {
  review: { id: number; author: { id: number; handle: string } }
  film: { slug: string }
  viewer: Viewer | null
  own: OwnAnswers
  /** The page this stands on. */
  from: string
}

/** Where whoever reads can say whether a review helped. Its author can change it instead. */
export function Helpful({ review, film, viewer, own, from }: Props) {
  const here = reviewPath(film.slug, review.author.handle)
  if (!viewer)
    return (
      <a href={`/sign-in?to=${encodeURIComponent(`${here}#review-${review.id}`)}`} rel="nofollow">
        Helpful?<span className="unseen"> Sign in to say so</span>
      </a>
    )
  if (!canAnswerHelpful(viewer, { memberId: review.author.id }))
    return <a href={`/films/${film.slug}/review`}>Yours: change it</a>
  return (
    <HelpfulForm
      action={helpfulAction}
      of={{ review: String(review.id) }}
      own={own.get(review.id) ?? null}
      from={from}
    />
  )
}
