import { expect, it } from 'vitest'
import { Stale } from '@/lib/accounts/freshness'
import { prisma } from '@/lib/db'
import { decideCase } from '@/lib/moderation/cases/deciding'
import { decidingShape } from '@/lib/moderation/cases/schema'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeCase, makeModerator } from '@/lib/testing/moderation/making'
import { listFormerGuidelines, listGuidelines, listVersions } from './queries'
import { readDraft, versionShape } from './schema'
import { writeVersion } from './writing'

freshDatabase('each test')

const administrator = async () => ({
  ...(await makeMember({ roles: ['administrator'] })),
  freshAt: new Date(),
})
const draft = (text: string, seen = 1) => ({ rule: 'spam' as const, seen, text })
const present = async () => (await listGuidelines()).find(({ rule }) => rule === 'spam')

async function removed(): Promise<number> {
  const { case: id } = await makeCase()
  const why = { act: 'remove', rule: 'spam', reason: 'It sells seats to the front row.' }
  return decideCase(await makeModerator(), decidingShape.parse({ case: id, ...why }))
}
const namedBy = async (id: number) =>
  (await prisma().moderationAct.findUniqueOrThrow({ where: { id } })).ruleVersion

it('is in force at once; what was decided before goes on naming the version of its day', async () => {
  const viewer = await administrator()
  const before = await removed()
  await writeVersion(viewer, draft('No advertising, wherever.'))
  const after = await removed()
  expect(await present()).toMatchObject({ version: 2, text: 'No advertising, wherever.' })
  expect(await listFormerGuidelines()).toMatchObject([{ rule: 'spam', version: 1 }])
  expect([await namedBy(before), await namedBy(after)]).toEqual([1, 2])
  const spam = (await listVersions()).find(({ rule }) => rule === 'spam')
  expect(spam?.versions).toMatchObject([
    { version: 2, by: { handle: viewer.handle }, _count: { acts: 1 } },
    { version: 1, by: null, _count: { acts: 1 } },
  ])
  const [entry] = await prisma().auditEntry.findMany({ where: { act: 'guideline written' } })
  expect(entry).toMatchObject({ actorId: viewer.id, details: { rule: 'spam', version: 2 } })
})

it('is one of many written at once, and the others are told', async () => {
  const viewers = await Promise.all(Array.from({ length: 8 }, administrator))
  const tries = await Promise.allSettled(
    viewers.map((viewer, n) => writeVersion(viewer, draft(`Version ${n}.`))),
  )
  const told = tries.flatMap((one) => (one.status === 'rejected' ? [one.reason.reason] : []))
  expect(told).toEqual(Array(7).fill('meanwhile'))
  expect((await present())?.version).toBe(2)
  expect(await prisma().auditEntry.count({ where: { act: 'guideline written' } })).toBe(1)
})

it('is refused to who read another version, says nothing new, or is not fresh', async () => {
  const viewer = await administrator()
  const text = (await present())?.text ?? ''
  await expect(writeVersion(viewer, draft(text))).rejects.toMatchObject({ field: 'text' })
  await expect(writeVersion(viewer, draft('Another.', 2))).rejects.toMatchObject({ reason: 'meanwhile' })
  await expect(writeVersion({ ...viewer, freshAt: new Date(0) }, draft('Another.'))).rejects.toThrow(Stale)
  expect((await present())?.version).toBe(1)
})

it.each([
  ['', 'Write at least 5 characters.'],
  ['No. ', 'Write at least 5 characters.'],
  ['x'.repeat(501), 'Use at most 500 characters.'],
  ['It reads so.', 'It reads so already.'],
  ['It reads\nso. ', 'It reads so already.'],
])('says of %j: %s', (typed, error) =>
  expect(readDraft(typed, 'It reads so.')).toEqual({ typed, text: null, error }),
)

it('reads a draft in one line, and none where there is none', () => {
  expect(readDraft(' Mark\n\n\u202espoilers.\0 ', 'Mark them.')).toMatchObject({
    text: 'Mark spoilers.',
    error: null,
  })
  for (const none of [undefined, ['a', 'b']]) expect(readDraft(none, 'x')).toBeNull()
})

it.each([
  { rule: 'everything', seen: '1', text: 'A new rule.' },
  { rule: 'spam', seen: '0', text: 'No advertising.' },
  { rule: 'spam', seen: '1' },
])('refuses %j', (form) => expect(versionShape.safeParse(form).success).toBe(false))
