import { describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { takeIn } from '@/lib/desk/documents/taking-in'
import { readingVersion } from '@/lib/documents/version'
import { freshDatabase } from '@/lib/testing/database'
import { BODY } from '@/lib/testing/documents/reading-text'
import { makeMember } from '@/lib/testing/members'
import { rulesInForce } from './in-force'
import { listBuiltIn, listHouseRules } from './queries'
import { saveRule } from './saving'
import { ruleShape } from './schema'
import { readTrial } from './trial'
import { tryRule } from './trying'

freshDatabase('each test')

const typed = { name: 'begging line', kind: 'line', pattern: 'support our *', note: '' }
const editor = () => makeMember({ roles: ['editor'] })
const save = async (more: object = {}) => saveRule(await editor(), ruleShape.parse({ ...typed, ...more }))
const versions = () => prisma().residueRule.findMany({ orderBy: [{ rule: 'asc' }, { version: 'asc' }] })

async function bring(line: string, title = 'Grey Tide Review') {
  const text = `${title}\n\n${BODY}\n\n${line}\n\nIt is ${line.length} over.`
  const bytes = new Uint8Array(Buffer.from(text))
  const { id } = await takeIn(null, { bytes, name: `${title}.txt`, film: null, rights: 'own' })
  return prisma().criticDocument.findUniqueOrThrow({ where: { id: id ?? 0 }, include: { cuts: true } })
}

it('keeps each version as a row of its own, and counts the latest', async () => {
  const rule = await save()
  await save({ rule, version: 1, pattern: 'support our * work' })
  await save({ rule, version: 2, pattern: 'support our * work', on: 'no' })
  expect(await versions()).toMatchObject([
    { rule: 1, version: 1, pattern: 'support our *', isOn: true },
    { rule: 1, version: 2, pattern: 'support our * work', isOn: true },
    { rule: 1, version: 3, isOn: false },
  ])
  expect(await rulesInForce()).toEqual([])
  await save({ rule, version: 3 })
  expect(await rulesInForce()).toMatchObject([{ key: 'house/1/4: begging line', pattern: 'support our *' }])
  expect(await prisma().auditEntry.count({ where: { act: 'residue rule written' } })).toBe(4)
  for (const change of [{ pattern: 'x' }, { isOn: false }])
    await expect(prisma().residueRule.updateMany({ data: change })).rejects.toThrow()
  await expect(prisma().residueRule.deleteMany()).rejects.toThrow()
})

it('tells who was slower, and whoever looks for the same', async () => {
  const rule = await save()
  await expect(save({ pattern: 'Support  our *' })).rejects.toMatchObject({ field: 'pattern' })
  await save({ rule, version: 1, name: 'another' })
  await expect(save({ rule, version: 1, name: 'late' })).rejects.toThrow(/meanwhile/)
  await expect(save({ rule: 7, version: 1, pattern: 'other words' })).rejects.toThrow(/meanwhile/)
})

it('numbers rules made at once apart', async () => {
  const all = await Promise.all(
    Array.from({ length: 8 }, (_, n) => save({ pattern: `support our number${n} *` })),
  )
  expect(new Set(all).size).toBe(8)
})

it('cuts by it from the next reading on, and says so', async () => {
  expect((await bring('Support our press')).cuts).toEqual([])
  await save()
  const { cuts, cleanText, readWith } = await bring('Support our ferry', 'Salt Harbour Review')
  expect(cuts).toMatchObject([{ rule: 'house/1/1: begging line', remainsStart: null }])
  expect(cleanText).not.toContain('ferry')
  expect(readWith).toBe(readingVersion(await rulesInForce()))
  expect(await listHouseRules()).toMatchObject([{ latest: { rule: 1 }, earlier: [], cuts: 1 }])
})

describe('a rule is tried before it is saved', () => {
  const tried = (more: object = {}) => tryRule(ruleShape.parse({ ...typed, ...more }))

  it('with what it would cut, where', async () => {
    const { id, name } = await bring('Support our press')
    await bring('Read the press', 'Salt Harbour Review')
    const shown = [{ id, name, status: 'open', cut: ['Support our press'], kept: [] }]
    expect(await tried()).toEqual({ looked: 2, all: 2, changed: 1, shown })
    expect(await tried({ pattern: 'support my *' })).toMatchObject({ changed: 0, shown: [] })
    expect(await versions()).toEqual([])
  })

  it('and what would stay in again, when it changes or is switched off', async () => {
    await save()
    await bring('Support our press')
    const seen = { rule: 1, version: 1 }
    expect(await tried({ ...seen, pattern: 'support our * press' })).toMatchObject({
      shown: [{ cut: [], kept: ['Support our press'] }],
    })
    expect(await tried({ ...seen, on: 'no' })).toMatchObject({ shown: [{ kept: ['Support our press'] }] })
    expect(await tried({ ...seen, name: 'another name' })).toMatchObject({ changed: 0 })
  })
})

it('lists what is built in, with examples and what it cut', async () => {
  await bring('Latest articles\nWhy ferries float')
  const listed = await listBuiltIn()
  expect(listed.find(({ rule }) => rule === 'other-articles')).toMatchObject({ cuts: 2 })
  expect(listed.filter(({ cuts }) => cuts > 0)).toHaveLength(1)
})

it.each([
  [{ pattern: '' }, 'pattern'],
  [{ pattern: '* press' }, 'pattern'],
  [{ pattern: 'x'.repeat(101) }, 'pattern'],
  [{ name: ' ' }, 'name'],
  [{ kind: 'regex' }, 'kind'],
  [{ rule: '3' }, 'pattern'],
])('says beside the field what is wrong: %j', (wrong, field) => {
  expect(Object.keys(readTrial({ ...typed, ...wrong })?.errors ?? {})).toEqual([field])
  expect(readTrial({})).toBeNull()
  expect(readTrial(typed)?.draft).toMatchObject({ pattern: 'support our *', on: 'yes', note: null })
})
