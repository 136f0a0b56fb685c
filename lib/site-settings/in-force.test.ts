import { beforeAll, expect, it } from 'vitest'
import { listStatements, prisma } from '@/lib/db'
import { publicDoor } from '@/lib/doors/kept/public-door'
import { openQueue } from '@/lib/mail/queue'
import { getTrust } from '@/lib/members/trust/facts'
import { claimCase } from '@/lib/moderation/cases/claiming'
import { reportSubject } from '@/lib/moderation/reporting/reporting'
import { reportingShape } from '@/lib/moderation/reporting/schema'
import { given } from '@/lib/testing/administering/settings'
import { makeComment } from '@/lib/testing/comments/making'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeCase, makeModerator } from '@/lib/testing/moderation/making'
import { makeReview, makeSettled } from '@/lib/testing/reviews'
import { changeSetting } from './changing'
import { presentNotice } from './notice'

freshDatabase('each test')
beforeAll(openQueue)

const report = async (id: number, by?: Parameters<typeof reportSubject>[0]) =>
  reportSubject(
    by ?? (await makeSettled()),
    reportingShape.parse({
      ...{ kind: 'review', id, makingKey: crypto.randomUUID(), reason: 'spam', explanation: '' },
    }),
  )
const isHidden = async (id: number) =>
  (await prisma().review.findUniqueOrThrow({ where: { id } })).removals > 0

it('hides by the weight and the number of reporters there are now', async () => {
  const { id } = await makeReview()
  await report(id)
  await report(id)
  expect(await isHidden(id)).toBe(false)
  await given('hideReporters', 2)
  await given('hideWeight', 12)
  await report(id)
  expect(await isHidden(id)).toBe(true)
})

it('lets a claim last as long as it is set', async () => {
  await given('claimMinutes', 60)
  const { case: id } = await makeCase()
  await claimCase(await makeModerator(), { case: id })
  const { claimedUntil } = await prisma().moderationCase.findUniqueOrThrow({ where: { id } })
  expect(Number(claimedUntil) - Date.now()).toBeGreaterThan(59 * 60_000)
})

it('lets members post as much as it says, and set as many links', async () => {
  await given('reviewsNew', 1)
  const member = await makeMember()
  await makeReview({}, member)
  await expect(makeReview({}, member)).rejects.toMatchObject({ reason: 'too often' })
  await given('linksNew', 0)
  const body = 'A link to [a host](https://example.org/x) there is.'
  await expect(makeComment({ by: member, body })).rejects.toMatchObject({
    ...{ field: 'body', message: 'Use at most 0 links while you are new here; these are 1.' },
  })
  await makeComment({ by: await makeSettled(), body })
})

it('goes on counting where a limit is set anew', async () => {
  const by = await makeSettled()
  const things = [await makeReview(), await makeReview(), await makeReview(), await makeReview()]
  await given('reportsNew', 1)
  await given('reportsDay', 2)
  const [first, second, third, fourth] = things.map(
    ({ id }) =>
      () =>
        report(id, by),
  )
  await first?.()
  await second?.()
  await expect(third?.()).rejects.toMatchObject({ reason: 'too often' })
  await given('reportsDay', 4)
  await fourth?.()
  await expect(third?.()).rejects.toMatchObject({ reason: 'too often' })
})

it('reckons trust by the rules there are, in two statements', async () => {
  const member = await makeMember({ createdAt: new Date(Date.now() - 40 * 86_400_000) })
  await makeReview({}, member)
  expect(await getTrust(member)).toMatchObject({ level: 'settled' })
  await given('trustedTexts', 1)
  const { result, statements } = await listStatements(() => getTrust(member))
  expect([result.level, statements.length]).toEqual(['trusted', 2])
  await given('trustedDays', 41)
  expect(await getTrust(member)).toMatchObject({ level: 'settled' })
})

it('costs a page no statement while nobody changes the notice, and shows the next one at once', async () => {
  const { clock } = publicDoor
  const viewer = { ...(await makeMember({ roles: ['administrator'] })), freshAt: new Date() }
  const asked = async () => (await listStatements(presentNotice)).statements.length
  expect([await asked(), await asked()]).toEqual([1, 1])
  clock.listening = true
  clock.flush()
  try {
    expect([await asked(), await asked()]).toEqual([1, 0])
    await changeSetting(viewer, { setting: 'notice', seen: 0, value: 'The bar opens at six.' })
    expect(JSON.stringify(await presentNotice())).toContain('at six')
    expect(await asked()).toBe(0)
    // What another process changes is announced.
    await given('notice', 'The bar is closed.')
    clock.move(['notice'])
    expect(JSON.stringify(await presentNotice())).toContain('is closed')
  } finally {
    clock.listening = false
  }
})
