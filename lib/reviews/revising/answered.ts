import { changedShare } from '@/lib/text/word-diff'

/** A state of a review, as far as answers to it go by. */
export type State = { raw: string; halfStars: number | null }

/** What makes a change so large that “helpful” no longer speaks of the same review: two stars, or 30 % of the text. */
export const LARGE = { halfStars: 4, share: 0.3 } as const

/** How many revisions are looked back through. */
const LOOK_BACK = 30

/** Where either gave no stars, nobody changed their mind about them. */
export function isLargeChange(
  before: State,
  after: State,
  share = changedShare(before.raw, after.raw),
): boolean {
  const stars =
    before.halfStars === null || after.halfStars === null ? 0 : Math.abs(before.halfStars - after.halfStars)
  return stars >= LARGE.halfStars || share >= LARGE.share
}

/**
 * The first revision whose answers still speak of the review as it is now to be. Each is compared with that, not with
 * the one after it, so that many small steps do not carry answers to another text.
 * @param earlier the revisions before it, the oldest first, numbered from 1
 */
export function answeredSince(earlier: readonly State[], now: State): number {
  let since = earlier.length + 1
  for (const before of earlier.slice(-LOOK_BACK).toReversed()) {
    if (isLargeChange(before, now)) break
    since--
  }
  return since
}
