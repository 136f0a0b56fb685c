import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { freshDatabase } from '@/lib/testing/database'
import { applyFile } from './apply'
import { seed, seedIfEmpty } from './seed'

freshDatabase('each test')

const seeded = await readFile('prisma/seed/ballerina-2023.json', 'utf8')
type File = {
  film: { slug: string; synopsis: string; runtimeMinutes: number | null }
  criticReviews: { document: string; summary: string; score: object; verdict: string; verdictBasis: string }[]
  publishedFigures?: object
  moved?: object[]
}
const changed = (change: (file: File) => void): string => {
  const file = JSON.parse(seeded) as File
  change(file)
  return JSON.stringify(file)
}
const film = () =>
  prisma().film.findUniqueOrThrow({ where: { slug: 'ballerina-2023' }, include: { sheet: true } })

describe('seeding', () => {
  test('brings the film, its five reviews and the fourteen titles they name', async () => {
    expect(await seedIfEmpty()).toEqual({ applied: true })
    expect(await prisma().film.count()).toBe(15)
    expect(await prisma().criticReview.count()).toBe(5)
    const { criticMean, bandLow, bandHigh, verdict, scoredCount, reviewCount } = await film()
    expect([criticMean, bandLow, bandHigh].map((n) => n?.toFixed(1))).toEqual(['76.7', '54.0', '65.6'])
    expect({ verdict, scoredCount, reviewCount }).toEqual({
      verdict: 'divided',
      scoredCount: 3,
      reviewCount: 5,
    })
  })

  test('makes no page for a critic or outlet nobody knows', async () => {
    await seed()
    expect(await prisma().critic.findMany({ select: { slug: true }, orderBy: { slug: 'asc' } })).toEqual([
      { slug: 'andrew-laoudas' },
      { slug: 'ruchika-bhat' },
    ])
    expect(await prisma().outlet.findMany({ select: { slug: true }, orderBy: { slug: 'asc' } })).toEqual([
      { slug: 'jal' },
      { slug: 'movie-bunker' },
    ])
  })

  test('twice changes nothing, and never overwrites what somebody edited or deleted', async () => {
    await seed()
    await prisma().film.update({ where: { slug: 'ballerina-2023' }, data: { synopsis: 'Edited.' } })
    await prisma().criticReview.delete({ where: { id: (await prisma().criticReview.findFirstOrThrow()).id } })
    expect(await seed()).toBe(false)
    expect((await film()).synopsis).toBe('Edited.')
    expect(await prisma().criticReview.count()).toBe(4)
  })

  test('with a newer file adds what is missing and leaves alone what is there', async () => {
    await seed()
    await prisma().film.update({ where: { slug: 'ballerina-2023' }, data: { synopsis: 'Edited.' } })
    const newer = changed((file) => {
      file.film.synopsis = 'From the newer file.'
      const [first] = file.criticReviews
      if (first) file.criticReviews.push({ ...first, document: '005', summary: 'A sixth.' })
      delete file.publishedFigures
    })
    expect((await applyFile(newer, 'newer.json', 'add')).unchanged).toBe(false)
    expect((await film()).synopsis).toBe('Edited.')
    expect(await prisma().criticReview.count()).toBe(6)
  })
})

describe('applying', () => {
  test('corrects what is there and keeps every address', async () => {
    await seed()
    const before = await prisma().criticReview.findMany({ select: { slug: true }, orderBy: { id: 'asc' } })
    const corrected = changed((file) => {
      file.film.synopsis = 'Corrected.'
      for (const review of file.criticReviews) review.summary = 'Rewritten.'
    })
    await applyFile(corrected, 'corrected.json', 'correct')
    expect((await film()).synopsis).toBe('Corrected.')
    expect(await prisma().criticReview.count({ where: { summary: 'Rewritten.' } })).toBe(5)
    expect(await prisma().criticReview.findMany({ select: { slug: true }, orderBy: { id: 'asc' } })).toEqual(
      before,
    )
    expect(await prisma().person.count()).toBe(5)
  })

  test('the same file again and again leaves one of everything', async () => {
    await Promise.all([1, 2, 3].map((n) => applyFile(seeded, `${n}.json`, 'correct')))
    expect(await prisma().film.count()).toBe(15)
    expect(await prisma().criticReview.count()).toBe(5)
    expect(await prisma().mention.count()).toBe(14)
    expect(await prisma().source.count({ where: { kind: 'editor' } })).toBe(1)
  })

  test('moves an address; the old one is kept and leads on', async () => {
    await seed()
    const moved = changed((file) => {
      file.moved = [
        { noun: 'film', from: 'ballerina-2023', to: 'ballerina-korea-2023' },
        { noun: 'person', from: 'gray', to: 'gray-composer' },
      ]
      file.film.slug = 'ballerina-korea-2023'
    })
    await applyFile(moved, 'moved.json', 'correct')
    await applyFile(moved, 'again.json', 'correct')
    expect(await prisma().film.count()).toBe(15)
    const [former] = await prisma().formerSlug.findMany({ where: { noun: 'film' } })
    const there = await prisma().film.findUniqueOrThrow({ where: { slug: 'ballerina-korea-2023' } })
    expect(former).toMatchObject({ slug: 'ballerina-2023', targetId: there.id })
  })

  test.each<[string, (file: File) => void, RegExp]>([
    ['a mistyped key', (file) => Object.assign(file.film, { runtimeMinuts: 93 }), /film.*runtimeMinuts/s],
    [
      'a score outside its scale',
      (file) => Object.assign(file.criticReviews[1]?.score ?? {}, { value: 11 }),
      /outside its scale/,
    ],
    [
      'a verdict against its score',
      (file) => Object.assign(file.criticReviews[1] ?? {}, { verdict: 'negative' }),
      /contradicts the score/,
    ],
    ['a title nobody has', (file) => Object.assign(file, { alsoMentioned: [] }), /names “John Wick”/],
    [
      'other figures',
      (file) => Object.assign(file.publishedFigures ?? {}, { meanOfScored: 77 }),
      /says 77.0, we compute 76.7/,
    ],
    ['NUL in a text', (file) => Object.assign(file.film, { synopsis: 'a\u0000b' }), /control character/],
  ])('a file with %s is refused whole', async (_, change, message) => {
    await expect(applyFile(changed(change), 'x.json', 'correct')).rejects.toThrow(message)
    expect(await prisma().film.count()).toBe(0)
  })

  test('what is not JSON is refused', async () => {
    await expect(applyFile('{', 'x.json', 'add')).rejects.toThrow('not JSON')
  })
})
