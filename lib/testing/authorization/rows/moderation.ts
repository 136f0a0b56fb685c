import { prisma } from '@/lib/db'
import { decideCase } from '@/lib/moderation/cases/deciding'
import { decidingShape } from '@/lib/moderation/cases/schema'
import type { Row } from '@/lib/testing/authorization/row'
import { makeMember } from '@/lib/testing/members'
import { makeCase, makeEntry, makeModerator, openAbout } from '@/lib/testing/moderation/making'
import { makeExcluded, makeFrozen } from '@/lib/testing/weather/making'
import type { Member } from '@/prisma/generated/client'

const cases = 'lib/moderation/cases/actions.ts'
const weather = 'lib/ratings/weather/actions.ts'
const moderators = ['moderator', 'administrator'] as const
const editors = ['editor', 'administrator'] as const

const ofReview = async (by: Member) => ({ case: String((await makeCase({ by })).case) })
const ofEntry = async () => ({
  case: String(await openAbout({ kind: 'criticReview', id: await makeEntry() })),
})
const dismissing = (made: { case: string }) => ({ ...made, act: 'dismiss' })

/** Claimed by somebody else once: whoever may decide it can leave it to all. */
async function once(made: { case: string }) {
  const claimed = { claimedById: (await makeMember()).id, claimedUntil: new Date(Date.now() - 1_000) }
  await prisma().moderationCase.update({ where: { id: Number(made.case) }, data: claimed })
  return made
}

const frozen = async () => String((await makeFrozen()).id)

/** What somebody else has removed. */
async function removed(by: Member) {
  const { case: id } = await ofReview(by)
  const how = { case: id, act: 'remove', rule: 'people', reason: 'It names where somebody lives.' }
  return { act: String(await decideCase(await makeModerator(), decidingShape.parse(how))), reason: '' }
}

/** A case about what a member wrote is the moderators', one about a critic's entry the editors'; nobody's who has a part. */
export const moderationRows: Record<string, Row> = {
  [`${cases} decideCaseAction`]: {
    may: moderators,
    form: async (owner) => dismissing(await ofReview(owner)),
  },
  [`${cases} decideCaseAction: about an entry`]: {
    may: editors,
    form: async () => dismissing(await ofEntry()),
  },
  [`${cases} claimCaseAction`]: { may: moderators, form: ofReview },
  [`${cases} claimCaseAction: about an entry`]: { may: editors, form: ofEntry },
  [`${cases} releaseCaseAction`]: { may: moderators, form: async (owner) => once(await ofReview(owner)) },
  [`${cases} addNoteAction`]: {
    may: moderators,
    form: async (owner) => ({ ...(await ofReview(owner)), text: 'Seen this before.' }),
  },
  [`${cases} addNoteAction: about an entry`]: {
    may: editors,
    form: async () => ({ ...(await ofEntry()), text: 'Seen this before.' }),
  },
  [`${weather} releaseCohortAction`]: { may: moderators, form: async () => ({ weather: await frozen() }) },
  [`${weather} excludeCohortAction`]: {
    may: moderators,
    form: async () => ({ weather: await frozen(), rule: 'spam', reason: 'Many accounts, made for this.' }),
  },
  [`${weather} takeExclusionBackAction`]: {
    may: moderators,
    form: async () => ({ weather: String((await makeExcluded()).id), reason: '' }),
  },
  'lib/moderation/acts/actions.ts restoreAction': { may: moderators, form: removed },
}
