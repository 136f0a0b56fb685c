import { expect, it } from 'vitest'
import { listStatements, prisma } from '@/lib/db'
import { ASKING_NOTHING, standard } from '@/lib/site-settings/register'
import { given } from '@/lib/testing/administering/settings'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { cook } from '@/lib/text/cook'
import { allowLinks } from './links'
import { spendByTrust } from './spending'

freshDatabase('each test')

const SETTLED = { createdAt: new Date('2026-01-01') }
const times = async (n: number, work: () => Promise<void>) => {
  const tries = await Promise.allSettled(Array.from({ length: n }, work))
  return tries.filter(({ status }) => status === 'fulfilled').length
}
/** Somebody here long ago against whom enough was decided to be as new. */
async function broughtBack() {
  const member = await makeMember(SETTLED)
  await prisma().moderationAct.createMany({
    data: Array.from({ length: standard.newAgainAt }, () => ({
      ...{
        kind: 'warn' as const,
        subjectKind: 'profile' as const,
        subjectId: member.id,
        memberId: member.id,
      },
      ...{ decider: 'moderator' as const, rule: 'spam' as const, ruleVersion: 1, reason: 'It sells seats.' },
    })),
  })
  return member
}

it.each([
  ['ratings', standard.ratingsNew, standard.ratingsHour],
  ['answers', standard.answersNew, standard.answersHour],
  ['reports', standard.reportsNew, standard.reportsDay],
] as const)('limits %s by where somebody stands, however many come at once', async (what, whenNew, later) => {
  for (const [member, most] of [
    [await makeMember(), whenNew],
    [await broughtBack(), whenNew],
    [await makeMember(SETTLED), later],
  ] as const)
    expect(await times(most + 3, () => spendByTrust(member, what))).toBe(most)
})

it('says when it goes on, and goes by what is set at the time', async () => {
  const member = await makeMember()
  await times(standard.answersNew, () => spendByTrust(member, 'answers'))
  await expect(spendByTrust(member, 'answers')).rejects.toThrow(/again in (60|59) minutes/)
  await given('answersNew', standard.answersNew + 2)
  await spendByTrust(member, 'answers')
})

it('lets who is new or as new set few links', async () => {
  const cooked = cook('[a](https://a.example) [b](https://b.example) [c](https://c.example)')
  for (const member of [await makeMember(), await broughtBack()])
    await expect(allowLinks(member, 'body', cooked)).rejects.toMatchObject({ field: 'body' })
  await allowLinks(await makeMember(SETTLED), 'body', cooked)
})

it('asks nothing of who does little', async () => {
  const nobody = { id: 0, createdAt: new Date() }
  expect(await times(ASKING_NOTHING, () => spendByTrust(nobody, 'ratings'))).toBe(ASKING_NOTHING)
})

it('looks up once a minute who rates much', async () => {
  const member = await makeMember(SETTLED)
  await times(ASKING_NOTHING + 1, () => spendByTrust(member, 'ratings'))
  const { statements: later } = await listStatements(() => times(20, () => spendByTrust(member, 'ratings')))
  expect(later).toEqual([])
})
