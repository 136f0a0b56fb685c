import { expect, it } from 'vitest'
import { deleteComment } from '@/lib/comments/writing/deleting'
import { prisma } from '@/lib/db'
import { decideCase } from '@/lib/moderation/cases/deciding'
import { decidingShape } from '@/lib/moderation/cases/schema'
import { makeComment } from '@/lib/testing/comments/making'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeModerator, openAbout, reportIn } from '@/lib/testing/moderation/making'

freshDatabase()

/** A case about a comment that its author deleted while it waited. */
async function gone() {
  const { id: comment, member } = await makeComment()
  const id = await openAbout({ kind: 'comment', id: comment })
  await reportIn(id, { reason: 'harassment', weight: 1 })
  await deleteComment(member, { comment })
  return { case: id, member }
}
const why = { rule: 'people', reason: 'It was aimed at somebody.' }
const decide = async (id: number, act: string, more: Record<string, string> = {}) =>
  decideCase(await makeModerator(), decidingShape.parse({ case: id, act, ...why, ...more }))
const outcome = async (caseId: number) =>
  (await prisma().report.findFirstOrThrow({ where: { caseId } })).outcome

it('is dismissed as gone: nobody was right or wrong about it', async () => {
  const { case: id, member } = await gone()
  const act = await decide(id, 'dismiss')
  expect(await outcome(id)).toBe('ignored')
  expect(await prisma().moderationAct.findUnique({ where: { id: act } })).toMatchObject({
    ...{ kind: 'dismiss', memberId: member.id, subjectKind: 'comment' },
  })
})

it.each([
  ['warn', {}],
  ['silence', { length: 'week' }],
  ['removeEverything', {}],
])('lets nobody off: %s', async (act, more) => {
  const { case: id } = await gone()
  await decide(id, act, more)
  expect(await outcome(id)).toBe('agreed')
})

it.each(['remove', 'markSpoiler', 'askEdit', 'approve'])('leaves nothing to %s', async (act) => {
  const { case: id } = await gone()
  await expect(decide(id, act)).rejects.toMatchObject({ reason: 'gone' })
  expect(await outcome(id)).toBeNull()
})

it('does nothing to everything of somebody of the same rank', async () => {
  const { case: id, member } = await gone()
  await prisma().member.update({ where: { id: member.id }, data: { roles: ['moderator'] } })
  await expect(decide(id, 'removeEverything')).rejects.toMatchObject({ reason: 'role' })
  const administrator = await makeMember({ roles: ['administrator'] })
  await decideCase(administrator, decidingShape.parse({ case: id, act: 'removeEverything', ...why }))
})
