'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { accountAction, memberAction } from '@/lib/action'
import { orDraft } from './drafts/by-button'
import { forgetReview } from './forgetting'
import { postReview } from './posting'
import { reviewPath, writingPath } from './reading/list-path'
import { editReview } from './revising/editing'
import { editingShape, postingShape, withdrawingShape } from './schema'
import { restoreOwnReview, withdrawReview } from './withdrawing'

export const postReviewAction = orDraft(
  memberAction(postingShape, async (viewer, review) => {
    const { lost } = await postReview(viewer, review)
    redirect(lost ? writingPath(review.film) : reviewPath(review.film, viewer.handle))
  }),
)

export const editReviewAction = orDraft(
  memberAction(editingShape, async (viewer, review) => {
    const { lost, isRemoved } = await editReview(viewer, review)
    redirect(lost || isRemoved ? writingPath(review.film) : reviewPath(review.film, viewer.handle))
  }),
)

/** Whatever their standing: one's words are one's own to take back. */
export const withdrawReviewAction = accountAction(withdrawingShape, async (viewer, which) => {
  const film = await withdrawReview(viewer, which)
  redirect(reviewPath(film, viewer.handle))
})

export const restoreOwnReviewAction = memberAction(withdrawingShape, async (viewer, which) => {
  const film = await restoreOwnReview(viewer, which)
  redirect(reviewPath(film, viewer.handle))
})

/** Whatever their standing, too. */
export const forgetReviewAction = accountAction(withdrawingShape, async (viewer, which) => {
  await forgetReview(viewer, which)
  refresh()
  redirect('/account/reviews')
})
