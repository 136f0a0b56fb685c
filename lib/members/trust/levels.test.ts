import { expect, it } from 'vitest'
import { postComment } from '@/lib/comments/writing/posting'
import { prisma } from '@/lib/db'
import { decideCase } from '@/lib/moderation/cases/deciding'
import { decidingShape } from '@/lib/moderation/cases/schema'
import { standard } from '@/lib/site-settings/register'
import { givenComment, makeComment } from '@/lib/testing/comments/making'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { openAbout } from '@/lib/testing/moderation/making'
import { makeReview } from '@/lib/testing/reviews'
import { getTrust } from './facts'
import { levelOf, nextLevel } from './levels'

freshDatabase('each test')

const now = new Date('2026-11-25T12:00:00Z')
const aged = (days: number) => new Date(now.getTime() - days * 86_400_000)

it.each([
  [0, 0, 0, 'new'],
  [6.9, 50, 0, 'new'],
  [7, 0, 0, 'settled'],
  [7, 50, 0, 'settled'],
  [30, 4, 0, 'settled'],
  [30, 5, 0, 'trusted'],
  [400, 90, 1, 'settled'],
  [400, 90, 2, 'settled'],
  [400, 90, 3, 'new'],
  [6, 0, 9, 'new'],
])('after %d days with %d texts and %d held against them somebody is %s', (days, texts, against, level) =>
  expect(levelOf({ createdAt: aged(days), texts, against }, standard, now)).toBe(level),
)

it('goes on from level to level', () => {
  expect([nextLevel('new'), nextLevel('settled'), nextLevel('trusted')]).toEqual(['settled', 'trusted', null])
})

it('counts texts that stand, and what was decided against them by people, while it stands', async () => {
  const { id, member } = await makeReview()
  await makeComment({ by: member })
  expect(await getTrust(member)).toMatchObject({ texts: 2, against: 0, level: 'settled' })
  const moderator = await makeMember({ roles: ['moderator'] })
  for (let n = 1; n <= 3; n++) {
    const given = {
      case: await openAbout({ kind: 'review', id }),
      act: 'warn',
      rule: 'spam',
      reason: 'It sells seats.',
    }
    await decideCase(moderator, decidingShape.parse(given))
    expect(await getTrust(member)).toMatchObject({ against: n, level: n < 3 ? 'settled' : 'new' })
  }
  await prisma().$executeRaw`UPDATE moderation_act SET at = now() - interval '91 days'`
  expect(await getTrust(member)).toMatchObject({ against: 0, level: 'settled' })
})

it('limits whoever was brought back to new as it limits who is', async () => {
  const { id, member } = await makeReview()
  const moderator = await makeMember({ roles: ['moderator'] })
  for (let n = 0; n < 3; n++) {
    const given = {
      case: await openAbout({ kind: 'review', id }),
      act: 'warn',
      rule: 'spam',
      reason: 'It sells seats.',
    }
    await decideCase(moderator, decidingShape.parse(given))
  }
  const { on } = await makeComment({ by: member })
  for (let n = 1; n < standard.commentsNew; n++) await postComment(member, givenComment(on))
  await expect(postComment(member, givenComment(on))).rejects.toMatchObject({ reason: 'too often' })
})
