import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'

/** Clears a withdrawn review of all it said before, and of what readers thought of that. */
export async function forgetText(tx: Prisma.TransactionClient, reviewId: number): Promise<void> {
  await tx.helpfulAnswer.deleteMany({ where: { reviewId } })
  await tx.reviewChip.deleteMany({ where: { reviewId } })
  await tx.reviewRevision.deleteMany({ where: { reviewId } })
}

/**
 * Deletes for good what a member wrote and withdrew: no word of any revision is kept. What others said below stays
 * theirs, and so do the stars and the day in the diary. Twice is once.
 * @throws Refusal where it is not withdrawn, or somebody else's; and where a moderator removed it, while that can be
 * appealed and looked at again
 */
export async function forgetReview(
  viewer: Pick<Viewer, 'id'>,
  { review: id }: { review: number },
): Promise<void> {
  await prisma().$transaction(async (tx) => {
    const [held] = await tx.$queryRaw<{ removals: number }[]>`
      SELECT removals FROM review
      WHERE id = ${id} AND member_id = ${viewer.id} AND withdrawn_at IS NOT NULL FOR UPDATE`
    if (!held) throw new Refusal('gone', 'This review is not among those you withdrew.')
    if (held.removals > 0)
      throw new Refusal('removed', 'A moderator removed this review: its text stays for you to appeal by.')
    await forgetText(tx, id)
    await tx.$executeRaw`
      UPDATE review SET raw = '', cooked = '{"version": 1, "tree": []}', title = NULL, language = NULL, posting_key = NULL,
        whole_spoiler = false, edited_at = NULL, revision = 1, helpful_since = 1, edits = edits + 1,
        yes = 0, no = 0, helpfulness = 0
      WHERE id = ${id} AND raw <> ''`
  })
}
