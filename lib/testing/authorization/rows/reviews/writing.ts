import { withdrawReview } from '@/lib/reviews/withdrawing'
import { inGoodStanding, signedIn } from '@/lib/testing/authorization/people'
import type { Row } from '@/lib/testing/authorization/row'
import { makeReview, reviewForm } from '@/lib/testing/reviews'
import type { Member } from '@/prisma/generated/client'

const writing = 'lib/reviews/actions.ts'
const drafts = 'lib/reviews/drafts/actions.ts'

/** A change to a review that its owner posted. */
const editing = async (owner: Member) => {
  const { id, film } = await makeReview({}, owner)
  return reviewForm(film.slug, { review: String(id), edits: '0' })
}
const theirs = async (owner: Member) => ({ review: String((await makeReview({}, owner)).id) })
const withdrawn = async (owner: Member) => {
  const which = await theirs(owner)
  await withdrawReview(owner, { review: Number(which.review) })
  return which
}
/** Of a thing with an owner, who differs by role is another. */
const itsOwner = ['owner'] as const
/** Also who may not write for now: what they wrote stays theirs. */
const whoever = ['owner', 'unconfirmed', 'silenced', 'suspended'] as const

export const reviewRows: Record<string, Row> = {
  [`${writing} postReviewAction`]: { may: inGoodStanding, form: { ...reviewForm('no-such-film') } },
  [`${writing} postReviewAction: saving a draft`]: {
    may: signedIn,
    form: { ...reviewForm('no-such-film'), does: 'save' },
  },
  [`${writing} editReviewAction`]: { may: itsOwner, form: editing },
  [`${writing} editReviewAction: looking at a draft`]: {
    may: signedIn,
    form: { ...reviewForm('no-such-film'), does: 'preview' },
  },
  [`${writing} withdrawReviewAction`]: { may: whoever, form: theirs },
  [`${writing} forgetReviewAction`]: { may: whoever, form: withdrawn },
  [`${writing} restoreOwnReviewAction`]: { may: itsOwner, form: withdrawn },
  [`${drafts} keepDraftAction`]: { may: signedIn, form: { film: 'no-such-film', body: 'Begun' } },
  [`${drafts} previewAction`]: { may: signedIn, form: { body: 'Begun' } },
  [`${drafts} discardDraftAction`]: {
    may: signedIn,
    form: { film: 'no-such-film', version: '1', from: '/' },
  },
}
