import fc from 'fast-check'
import { prisma } from '@/lib/db'
import { perform } from '@/lib/moderation/acts/performing'
import { restore } from '@/lib/moderation/acts/restoring'
import { decideCase } from '@/lib/moderation/cases/deciding'
import { openCase } from '@/lib/moderation/cases/opening'
import { decidingShape } from '@/lib/moderation/cases/schema'
import { findSubject } from '@/lib/moderation/subjects/subject'
import { MistakenField, Refusal } from '@/lib/refusal'
import { DOINGS, goOn, type House, makeHouse, PASSAGE, stateOf } from './house'

/** What moderators decide, by a case. */
const DECISIONS = [
  { act: 'remove' },
  { act: 'approve' },
  { act: 'markSpoiler', passage: PASSAGE },
  { act: 'markSpoiler' },
  { act: 'warn' },
  { act: 'askEdit' },
  { act: 'silence', length: 'week' },
  { act: 'suspend', length: 'month' },
  { act: 'suspend', length: 'for good' },
  { act: 'removeEverything' },
  { act: 'dismiss' },
] as const
/** What is done without one, by rules or to a cohort. */
const OTHERS = ['hide', 'hold', 'exclude'] as const
export const WAYS = [...DECISIONS.map(({ act }) => act), ...OTHERS]

/** One step of a history: an act, taken back at once or not, and what author and others do after it. */
export type Step = {
  way: number
  thing: number
  by: number
  back: boolean
  doing: number | null
}

/** Any history of so many steps at most. */
export const stories = (maxLength: number) =>
  fc.array(
    fc.record({
      ...{ way: fc.nat(WAYS.length - 1), thing: fc.nat(3), by: fc.nat(1), back: fc.boolean() },
      doing: fc.option(fc.nat(DOINGS.length - 1)),
    }),
    { minLength: 1, maxLength },
  )

/**
 * Lives a history in one house with its acts and in a second without them, then takes back every act that still stands,
 * in whichever order and by whichever moderator. What is different then, if anything; and how many acts there were.
 */
export async function liveAndTakeBack(history: readonly Step[], order: number) {
  const [house, without] = [await makeHouse(), await makeHouse()]
  const entries = await prisma().auditEntry.count()
  for (const [n, { way, thing, by, back, doing }] of history.entries()) {
    const before = back ? await stateOf(house) : null
    const act = await done(house, way, thing, by)
    if (before && act !== null) {
      await takeBack(house, act, by + 1)
      const after = await stateOf(house)
      if (JSON.stringify(after) !== JSON.stringify(before))
        return { acts: n, found: { step: n, way: WAYS[way % WAYS.length], before, after } }
    }
    const which = doing === null ? undefined : DOINGS[doing % DOINGS.length]
    if (which && (await goOn(house, which, n))) await goOn(without, which, n)
  }
  await takeAllBack(house, order)
  const [one, other] = [await stateOf(house), await stateOf(without)]
  const acts = await prisma().moderationAct.count({ where: { memberId: house.member.id } })
  const parts = await prisma().moderationAct.count({
    where: { memberId: house.member.id, parentId: { not: null } },
  })
  const found = JSON.stringify(one) === JSON.stringify(other) ? null : { with: one, without: other }
  // Each act but parts is in the log for good, and so is that it was taken back.
  const logged = (await prisma().auditEntry.count()) - entries
  return { acts, found: found ?? (logged < acts - parts ? { logged, acts, parts } : null) }
}

async function done(house: House, way: number, at: number, by: number): Promise<number | null> {
  const decision = DECISIONS[way % WAYS.length]
  const other = OTHERS[(way % WAYS.length) - DECISIONS.length]
  const thing = house.things[at % house.things.length]
  const subject = thing && (await findSubject(prisma(), thing))
  if (!subject) return null
  const caseId = await prisma().$transaction((tx) => openCase(tx, subject, 'reports'))
  const why = { rule: 'spoilers', reason: 'It tells how the film ends.' } as const
  try {
    if (decision)
      return await decideCase(
        moderator(house, by),
        decidingShape.parse({ ...why, ...decision, case: caseId }),
      )
    const kind = other ?? 'hide'
    const automatic = { decider: 'automatic', actorId: null } as const
    const deciding =
      kind === 'exclude' ? { decider: 'moderator' as const, actorId: moderator(house, by).id } : automatic
    return await prisma().$transaction((tx) => perform(tx, { ...why, ...deciding, kind, subject, caseId }))
  } catch (error) {
    // What does not fit the thing, as it is by then, is not done.
    if (error instanceof Refusal || error instanceof MistakenField) return null
    throw error
  }
}

const moderator = ({ moderators }: House, by: number) => moderators[by % 2 === 0 ? 0 : 1]

const takeBack = (house: House, act: number, by: number) => restore(moderator(house, by), { act })

/** Until none stands: taking back what let something out keeps it back again, which is an act of its own. */
async function takeAllBack(house: House, order: number): Promise<void> {
  for (let n = order; ; n++) {
    const standing = await prisma().moderationAct.findMany({
      where: { memberId: house.member.id, parentId: null, undoneAt: null, NOT: { kind: 'restore' } },
      select: { id: true },
      orderBy: { id: 'asc' },
    })
    const next = standing[n % Math.max(1, standing.length)]
    if (!next) return
    await takeBack(house, next.id, n)
  }
}
