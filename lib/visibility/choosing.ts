import 'server-only'
import type { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { announceMember } from '@/lib/members/announcing'
import { flagBeside } from '@/lib/moderation/rules/heeding'
import { type Finding, screened } from '@/lib/moderation/rules/screening'
import type { visibilityShape } from './schema'

/** Notes of a diary that are looked through when others get to read it: the latest. */
const NOTES = 1_000

/**
 * Says who may see a member's diary and watchlist. What is kept for all is gone with it; notes that nobody else could
 * read before are looked through by the rules for texts.
 * @throws MistakenField where one says what may not be said at all
 */
export async function chooseVisibility(
  { id }: Pick<Viewer, 'id'>,
  chosen: z.infer<typeof visibilityShape>,
): Promise<void> {
  const findings = chosen.diaryVisibility === 'onlyMe' ? [] : await lookThroughDiary(id)
  await prisma().$transaction(async (tx) => {
    await tx.member.update({ where: { id }, data: chosen })
    await announceMember(tx, id)
    await flagBeside(tx, id, findings, 'the diary, whose notes others may read now')
  })
}

async function lookThroughDiary(memberId: number): Promise<Finding[]> {
  const notes = await prisma().diaryEntry.findMany({
    where: { memberId, raw: { not: null }, member: { diaryVisibility: 'onlyMe' } },
    select: { raw: true },
    orderBy: { seenOn: 'desc' },
    take: NOTES,
  })
  return screened(notes.map(({ raw }) => ({ field: 'diaryVisibility', raw })))
}
