import { expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { asOwner, freshDatabase } from '@/lib/testing/database'
import { Rule } from '@/prisma/generated/enums'
import { listFormerGuidelines, listGuidelines, presentVersion } from './queries'

freshDatabase('each test')

it('has words for every rule, the law last', async () => {
  const rules = (await listGuidelines()).map(({ rule }) => rule)
  expect(rules.toSorted()).toEqual(Object.values(Rule).toSorted())
  expect(rules.at(-1)).toBe('law')
  expect(await listFormerGuidelines()).toEqual([])
})

it('reads as its last version, and keeps the ones before', async () => {
  await prisma().guideline.create({ data: { rule: 'spoilers', version: 2, text: 'Mark every spoiler.' } })
  const now = await listGuidelines()
  expect(now.find(({ rule }) => rule === 'spoilers')).toMatchObject({
    version: 2,
    text: 'Mark every spoiler.',
  })
  expect(now).toHaveLength(Object.values(Rule).length)
  expect(await listFormerGuidelines()).toMatchObject([{ rule: 'spoilers', version: 1 }])
  expect(await prisma().$transaction((tx) => presentVersion(tx, 'spoilers'))).toBe(2)
})

it.each(["UPDATE guideline SET text = 'Anything goes.'", 'DELETE FROM guideline'])(
  'keeps the words of a day for good: %s',
  async (statement) => {
    await expect(asOwner((owner) => owner.query(statement))).rejects.toThrow('never changed')
  },
)
