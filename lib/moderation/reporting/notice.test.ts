import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { freshDatabase } from '@/lib/testing/database'
import { somewhere } from '@/lib/testing/members'
import { makeReview } from '@/lib/testing/reviews'
import { fileNotice } from './notice'
import { noticeShape } from './schema'

freshDatabase()

const form = (id: number, more: Record<string, string> = {}) => ({
  ...{ kind: 'review', id: String(id), makingKey: randomUUID(), goodFaith: 'on' },
  ...{ name: 'Okju Jang', email: 'okju@example.org', explanation: 'It prints a letter of mine.', ...more },
})
const file = (id: number, more: Record<string, string> = {}) =>
  fileNotice(null, noticeShape.parse(form(id, more)), somewhere().address)
const reports = (subjectId: number) =>
  prisma().report.findMany({
    where: { case: { subjectId } },
    include: { case: { include: { notes: true } } },
  })

it('is filed without an account, once for a form, and hides nothing however many come', async () => {
  const { id } = await makeReview()
  const makingKey = randomUUID()
  await Promise.all(Array.from({ length: 5 }, () => file(id, { makingKey })))
  for (let n = 0; n < 12; n++) await file(id, { email: `reader${n}@example.org` })
  const found = await reports(id)
  expect(found).toHaveLength(13)
  expect(found[0]).toMatchObject({ reason: 'illegal', contactName: 'Okju Jang', reporterId: null })
  expect(found[0]?.case.notes).toEqual([])
  expect((await prisma().review.findUniqueOrThrow({ where: { id } })).removals).toBe(0)
})

it('keeps what the same address says again, and answers the same', async () => {
  const { id } = await makeReview()
  await file(id)
  await file(id, { email: 'OKJU@example.org', explanation: 'And my address.' })
  expect(await reports(id)).toMatchObject([
    {
      explanation: 'It prints a letter of mine.',
      case: { notes: [{ byId: null, text: expect.stringContaining('And my address.') }] },
    },
  ])
})

it('keeps neither name nor address where it is about children', async () => {
  const { id } = await makeReview()
  await file(id, { children: 'on' })
  expect(await reports(id)).toMatchObject([{ contactName: null, contactEmail: null }])
})

it('is nobody’s of their own while they are signed in', async () => {
  const { id, member } = await makeReview()
  await expect(fileNotice(member, noticeShape.parse(form(id)), '192.0.2.1')).rejects.toMatchObject({
    reason: 'own',
  })
})

it.each([
  [{ name: '' }, ['name']],
  [{ email: '' }, ['email']],
  [{ email: 'nowhere' }, ['email']],
  [{ explanation: ' ' }, ['explanation']],
  [{ goodFaith: '' }, ['goodFaith']],
  [{ name: '', email: '', children: 'on' }, []],
])('asks for what the law asks for: %j', (more, fields) =>
  expect(noticeShape.safeParse(form(1, more)).error?.issues.map(({ path }) => path[0]) ?? []).toEqual(fields),
)
