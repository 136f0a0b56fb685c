import { expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { asOwner, freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { retireTemplate, writeTemplate } from './changing'
import { askedTemplate, listRetiredTemplates, listTemplates, listWrittenTemplates } from './queries'
import { templateShape } from './schema'

freshDatabase('each test')

const administrator = () => makeMember({ roles: ['administrator'] })
const draft = (text: string, more: Record<string, string> = {}) =>
  templateShape.parse({ act: 'remove', rule: 'spam', text, replaces: '', ...more })
const texts = async () => (await listTemplates()).map(({ text }) => text)

it('is offered from when it is written until it is retired', async () => {
  const by = await administrator()
  const id = await writeTemplate(by, draft(' It sells  seats.\r\n\r\n\r\nTell us where.\0 '))
  expect(await listTemplates()).toEqual([
    { id, act: 'remove', rule: 'spam', text: 'It sells seats.\n\nTell us where.' },
  ])
  await retireTemplate(by, id)
  await expect(retireTemplate(by, id)).rejects.toMatchObject({ reason: 'ended' })
  expect(await texts()).toEqual([])
  expect(await listRetiredTemplates()).toMatchObject([{ id, endedBy: { handle: by.handle }, replaced: null }])
  const log = await prisma().auditEntry.findMany({ orderBy: { id: 'asc' } })
  expect(log.map(({ act, subjectId, details }) => [act, subjectId, details])).toEqual([
    ['template written', id, { act: 'remove', rule: 'spam' }],
    ['template retired', id, {}],
  ])
})

it('is rewritten by one of many, and says nothing twice', async () => {
  const by = await administrator()
  const id = await writeTemplate(by, draft('It sells seats.'))
  await expect(writeTemplate(by, draft('It sells seats.'))).rejects.toMatchObject({ field: 'text' })
  await writeTemplate(by, draft('It sells seats.', { act: 'warn' }))
  const again = Array.from({ length: 6 }, (_, n) => draft(`It sells ${n} seats.`, { replaces: String(id) }))
  const tries = await Promise.allSettled(again.map((one) => writeTemplate(by, one)))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await texts()).toEqual(['It sells seats.', expect.stringMatching(/^It sells \d seats\.$/)])
  expect(await listWrittenTemplates()).toMatchObject([{ act: 'warn' }, { act: 'remove', replacesId: id }])
  expect(await listRetiredTemplates()).toMatchObject([{ id, replaced: { id: expect.any(Number) } }])
})

it('is found by its number in an address, and nothing by anything else', async () => {
  const id = await writeTemplate(await administrator(), draft('It sells seats.'))
  const templates = await listTemplates()
  expect(askedTemplate(templates, String(id))).toMatchObject({ id })
  for (const typed of [undefined, '', 'x', '-1', '1.5', String(id + 1), [String(id), '2'], '9'.repeat(30)])
    expect(askedTemplate(templates, typed)).toBeNull()
})

it.each([
  { act: 'dismiss' },
  { act: 'hide' },
  { rule: 'everything' },
  { text: '' },
  { text: ' \u200b ' },
  { text: 'x'.repeat(1_001) },
  { replaces: 'x' },
])('refuses %j', (more) =>
  expect(
    templateShape.safeParse({ act: 'remove', rule: 'spam', text: 'It sells.', replaces: '', ...more })
      .success,
  ).toBe(false),
)

it.each(["UPDATE reason_template SET text = 'Another.'", 'DELETE FROM reason_template'])(
  'keeps what was offered: %s',
  async (statement) => {
    await writeTemplate(await administrator(), draft('It sells seats.'))
    await expect(asOwner((owner) => owner.query(statement))).rejects.toThrow('never changed')
  },
)
