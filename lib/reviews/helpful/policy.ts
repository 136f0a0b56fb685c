import type { Viewer } from '@/lib/accounts/viewer'

/** Whether somebody may say if a review helped them: never of their own. The database refuses that too. */
export const canAnswerHelpful = (viewer: Pick<Viewer, 'id'>, review: { memberId: number }): boolean =>
  viewer.id !== review.memberId
