import { expect, it, vi } from 'vitest'
import { prisma } from '@/lib/db'
import { takeIn } from '@/lib/desk/documents/taking-in'
import { readingVersion } from '@/lib/documents/version'
import { freshDatabase } from '@/lib/testing/database'
import { BODY } from '@/lib/testing/documents/reading-text'
import { makeMember } from '@/lib/testing/members'
import { rulesInForce } from './in-force'
import { differing, listPublishedDiffering, rereadDrafts } from './rereading'
import { saveRule } from './saving'
import { ruleShape } from './schema'
import { keepRereading } from './working'

freshDatabase('each test')

const typed = { name: 'begging line', kind: 'line', pattern: 'support our *' }
const save = async (more: object = {}) =>
  saveRule(await makeMember({ roles: ['editor'] }), ruleShape.parse({ ...typed, ...more }))
const begging = 'Support our press'

async function bring(title: string, line = begging) {
  const text = `${title} (2019) Review\n\nBy Ann Roe\n\n${BODY}\n\n${line}\n\nThe ${title} ends.\n\nRating: 7/10`
  const bytes = new Uint8Array(Buffer.from(text))
  const { id } = await takeIn(null, { bytes, name: `${title}.txt`, film: null, rights: 'own' })
  return id ?? 0
}
const document = (id: number) =>
  prisma().criticDocument.findUniqueOrThrow({ where: { id }, include: { cuts: true, fields: true } })
const all = async () => {
  const found = []
  for await (const one of differing(['open', 'entered', 'setAside'])) found.push(one)
  return found
}

it('says what would be otherwise, and reads drafts alone again', async () => {
  const [draft, aside] = [await bring('Quiet Harbour'), await bring('Loud Orchard of Glass', begging)]
  await prisma().criticDocument.update({
    where: { id: aside },
    data: { status: 'setAside', reason: 'Not now.' },
  })
  expect(await all()).toEqual([])
  await save()
  const [one, other] = await all()
  expect(one).toMatchObject({ id: draft, status: 'open', cut: [begging], kept: [], fields: [] })
  expect(other).toMatchObject({ id: aside, status: 'setAside', cut: [begging] })
  expect((await document(draft)).cuts).toEqual([])

  const { version } = await document(draft)
  expect(await rereadDrafts()).toBe(1)
  expect(await rereadDrafts()).toBe(0)
  const read = await document(draft)
  expect(read).toMatchObject({ readWith: readingVersion(await rulesInForce()), version: version + 1 })
  expect(read.cleanText).not.toContain(begging)
  expect(read.cuts).toMatchObject([{ rule: 'house/1/1: begging line' }])
  expect((await document(aside)).cuts).toEqual([])
})

it('lets what was decided and what was restored stand', async () => {
  const id = await bring('Quiet Harbour')
  await save()
  await rereadDrafts()
  const headline = { documentId_name_position: { documentId: id, name: 'headline', position: 0 } } as const
  const decided = { decision: 'corrected', value: 'Another', decidedAt: new Date() } as const
  await prisma().documentField.update({ where: headline, data: decided })
  await prisma().documentCut.updateMany({ where: { documentId: id }, data: { restoredAt: new Date() } })
  await save({ pattern: 'another thing *' })
  expect(await all()).toEqual([])
  expect(await rereadDrafts()).toBe(1)
  const { cuts, fields, cleanText } = await document(id)
  expect(fields.find(({ name }) => name === 'headline')).toMatchObject({ value: 'Another' })
  expect(cuts).toMatchObject([{ restoredAt: expect.any(Date) }])
  expect(cleanText).toContain(begging)
})

it('lists fields that would say otherwise', async () => {
  const id = await bring('Quiet Harbour')
  await prisma().criticDocument.update({ where: { id }, data: { readWith: 'engine 0' } })
  const score = { documentId: id, name: 'score' } as const
  await prisma().documentField.updateMany({ where: score, data: { proposed: { raw: '3/5' } } })
  expect(await all()).toMatchObject([{ id, cut: [], kept: [], fields: ['score'] }])
  expect(await listPublishedDiffering()).toEqual([])
})

it('reads drafts again where the site is served, when a rule is saved', async () => {
  const id = await bring('Quiet Harbour')
  await prisma().criticDocument.update({ where: { id }, data: { readWith: 'engine 0' } })
  await keepRereading()
  expect((await document(id)).readWith).toBe(readingVersion())
  await save()
  await vi.waitFor(async () => expect((await document(id)).cuts).toHaveLength(1), {
    ...{ timeout: 15_000, interval: 200 },
  })
})
