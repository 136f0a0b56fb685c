import { prisma } from '@/lib/db'
import { appealAct } from '@/lib/moderation/appeals/appealing'
import { decideCase } from '@/lib/moderation/cases/deciding'
import { decidingShape } from '@/lib/moderation/cases/schema'
import { lookAgain } from '@/lib/moderation/second-looks/looking'
import { owners } from '@/lib/testing/authorization/people'
import type { Row } from '@/lib/testing/authorization/row'
import { makeMember } from '@/lib/testing/members'
import { makeCase } from '@/lib/testing/moderation/making'
import type { Member } from '@/prisma/generated/client'

const appeals = 'lib/moderation/appeals/actions.ts'
const own = 'lib/moderation/own/actions.ts'
const moderators = ['moderator', 'administrator'] as const
const text = 'The cinema prints it on its own tickets.'

/** What a moderator removed of somebody's. */
async function removed(by: Member) {
  const { case: id, review } = await makeCase({ by })
  const typed = { case: id, act: 'remove', rule: 'people', reason: 'It names where somebody lives.' }
  const act = await decideCase(await makeMember({ roles: ['moderator'] }), decidingShape.parse(typed))
  return { act, review }
}

async function appealed(by: Member) {
  const { act } = await removed(by)
  await appealAct(by, { act, text })
  return act
}

async function looked(by: Member) {
  const act = await appealed(by)
  await lookAgain(await makeMember({ roles: ['moderator'] }), { act, broken: true })
  const { id } = await prisma().appeal.findUniqueOrThrow({ where: { actId: act } })
  return { appeal: String(id), outcome: 'rejected', reason: 'It is a private address after all.' }
}

/** Whom an act concerns answers it, whatever their standing; who decided first has no second say. */
export const appealRows: Record<string, Row> = {
  [`${appeals} appealAction`]: {
    may: owners,
    form: async (owner) => ({ act: String((await removed(owner)).act), text }),
  },
  [`${own} askAgainAction`]: {
    may: owners,
    form: async (owner) => {
      const { act, review } = await removed(owner)
      await prisma().review.update({ where: { id: review }, data: { title: 'Without the address' } })
      return { act: String(act) }
    },
  },
  [`${appeals} lookAgainAction`]: {
    may: moderators,
    form: async (owner) => ({ act: String(await appealed(owner)), broken: 'no' }),
  },
  [`${appeals} decideAppealAction`]: { may: moderators, form: looked },
}
