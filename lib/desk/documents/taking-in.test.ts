import { expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { clean } from '@/lib/documents/residue/receipt'
import { Unreadable } from '@/lib/documents/unreadable'
import { freshDatabase } from '@/lib/testing/database'
import { casesOf } from '@/lib/testing/documents/corpus'
import { knownToDesk } from './known'
import { rawOf } from './reading-row'
import { type Arrived, takeIn } from './taking-in'

freshDatabase('each test')

const TEXT = `Quiet Harbour (2019) Review

By Ann Roe

It dances, and the rest of us have to keep up with it until the last boat has left.

Advertisement

The music is a friend, the light an enemy, and both are worth the evening. Nobody hurries here.
The harbour master keeps his lamp lit for a daughter who sends no letters, and the film keeps ours lit with him.
Where other films would hurry to a storm, this one counts ropes and cups and mornings, and we learn to count along.

Rating: 7/10
`
const arrived = (text: string, name = 'harbour.txt'): Arrived => ({
  ...{ bytes: new TextEncoder().encode(text), name, film: null, rights: 'unknown' as const },
})
const stored = (id: number | null) =>
  prisma().criticDocument.findUniqueOrThrow({ where: { id: id ?? 0 }, include: { cuts: true, fields: true } })

it('keeps the bytes, and a receipt that makes the clean text from them', async () => {
  const { id, reading } = await takeIn(null, arrived(TEXT))
  const { bytes, encoding, cuts, cleanText, sha256, fields, ...rest } = await stored(id)
  const { text, encoding: named } = rawOf(bytes)
  expect([text, named, sha256.length]).toEqual([TEXT, encoding, 64])
  expect(cuts.map(({ rule, start, end }) => [rule, text.slice(start, end)])).toEqual([
    ['advertisement', 'Advertisement'],
  ])
  expect(cleanText).toBe(clean(text, cuts))
  expect(rest).toMatchObject({ status: 'open', form: 'plain text', filmId: null, reviewId: null })
  const score = fields.find(({ name }) => name === 'score')
  expect(score).toMatchObject({ proposed: { raw: '7/10', value: 7, best: 10 }, decision: null })
  expect(text.slice(score?.start ?? 0, score?.end ?? 0)).toBe('7/10')
  expect(fields.find(({ name }) => name === 'summary')).toMatchObject({ proposed: null })
  expect(reading.status).toBe('needs-editor')
})

it('is never brought in twice, nor nearly', async () => {
  const { id } = await takeIn(null, arrived(TEXT))
  const again = await takeIn(null, arrived(TEXT, 'copy.txt'))
  expect(again).toMatchObject({
    id: null,
    reading: { status: 'duplicate', duplicatesOf: [`document ${id}`] },
  })
  const nearly = await takeIn(null, arrived(TEXT.replace('the last boat', 'the late boat')))
  expect(nearly).toMatchObject({ id: null, reading: { status: 'duplicate', score: { value: { value: 7 } } } })
  expect(await prisma().criticDocument.count()).toBe(1)
})

it('is kept once, however many bring it at the same time', async () => {
  const all = await Promise.all(
    Array.from({ length: 6 }, (_, n) => takeIn(null, arrived(`${TEXT}${n % 2 ? ' ' : ''}`))),
  )
  expect(all.filter(({ id }) => id !== null)).toHaveLength(1)
  expect(await prisma().criticDocument.count()).toBe(1)
})

it('stays as it came, whoever writes', async () => {
  const { id } = await takeIn(null, arrived(TEXT))
  const change = (data: object) => prisma().criticDocument.update({ where: { id: id ?? 0 }, data })
  await expect(change({ name: 'another.txt' })).rejects.toThrow(/stays as it came/)
  await expect(change({ bytes: new Uint8Array([1]) })).rejects.toThrow()
})

it.each([
  ['empty', '  \n'],
  ['binary', '\u0001\u0002\u0003\u0004PNG'],
  ['too large', 'a'.repeat(1024 * 1024 + 1)],
])('keeps nothing of what is %s', async (_, text) => {
  await expect(takeIn(null, arrived(text))).rejects.toThrow(Unreadable)
  expect(await prisma().criticDocument.count()).toBe(0)
})

it('keeps signs that no text should have', async () => {
  const odd = `${TEXT}\nA stray\u0007sign`
  const { id } = await takeIn(null, { ...arrived(odd), name: 'ä/\u0007\u0000.txt' })
  const { bytes, name } = await stored(id)
  expect(rawOf(bytes).text).toContain('stray\u0007sign')
  expect(name).toBe('.txt')
})

it('takes in every document of the corpus, each with fields the record would have', async () => {
  const cases = casesOf('corpus')
  let kept = 0
  for (const { bytes, name } of cases)
    if ((await takeIn(null, { ...arrived(''), bytes: new Uint8Array(bytes), name })).id) kept++
  expect(kept).toBeGreaterThan(0.8 * cases.length)
  expect(await knownToDesk([], null)).toMatchObject({ reviews: expect.any(Array) })
}, 60_000)
