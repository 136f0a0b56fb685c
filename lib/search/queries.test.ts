import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { seed } from '@/lib/catalogue/seed'
import { listStatements, prisma } from '@/lib/db'
import { freshDatabase } from '@/lib/testing/database'
import { rebuildEntries } from './entries'
import { fold } from './fold'
import { searchCatalogue } from './queries'

freshDatabase()
beforeAll(async () => void (await seed()))

const names = async (query: string) => {
  const { films, people, characters } = await searchCatalogue(query)
  return [...films.map((film) => film.title), ...[...people, ...characters].map(({ name }) => name)]
}

test.each([
  ['Ballerina', 'Ballerina'],
  ['발레리나', 'Ballerina'],
  ['발레', 'Ballerina'],
  ['balerina', 'Ballerina'],
  ['ballerna', 'Ballerina'],
  ['ballerina 2023', 'Ballerina'],
  ['bal', 'Ballerina'],
  ['JOHN WICK', 'John Wick'],
  ['wick, john', 'John Wick'],
  ['jonh wick', 'John Wick'],
  ['johnwick', 'John Wick'],
  ['john wi', 'John Wick'],
  ['wick joh', 'John Wick'],
  ['raid the', 'The Raid'],
  ['old boy', 'Oldboy'],
  ['Oldbóy', 'Oldboy'],
  ['litle women', 'Little Women'],
  ['money heist korea', 'Money Heist: Korea – Joint Economic Area'],
  ['Jun Jong Seo', 'Jeon Jong-seo'],
  ['Jeon Jong-seo', 'Jeon Jong-seo'],
  ['jong-seo jeon', 'Jeon Jong-seo'],
  ['Jeong Jongseo', 'Jeon Jong-seo'],
  ['전종서', 'Jeon Jong-seo'],
  ['전종', 'Jeon Jong-seo'],
  ['Lee Chung Hyeon', 'Lee Chung-hyun'],
  ['Chung-hyun Lee', 'Lee Chung-hyun'],
  ['이충현', 'Lee Chung-hyun'],
  ['Park Yoo Rim', 'Park Yu-rim'],
  ['Kim Jihoon', 'Kim Ji-hoon'],
  ['그레이', 'Gray'],
  ['Okju', 'Jang Ok-ju'],
  ['Ok-Ju', 'Jang Ok-ju'],
  ['ok ju', 'Jang Ok-ju'],
  ['Jang Okju', 'Jang Ok-ju'],
  ['Minhee', 'Choi Min-hee'],
  ['Min hee', 'Choi Min-hee'],
  ['choi pro', 'Choi Pro'],
  ['Pro Choi', 'Choi Pro'],
])('“%s” finds %s', async (typed, found) => {
  expect(await names(typed)).toContain(found)
})

test('each find brings what a page prints', async () => {
  const { people, didYouMean } = await searchCatalogue('Jun Jong-seo')
  expect(people[0]).toMatchObject({
    slug: 'jeon-jong-seo',
    name: 'Jeon Jong-seo',
    matched: 'Jun Jong-seo',
    knownFor: [{ slug: 'ballerina-2023', title: 'Ballerina', year: 2023 }],
  })
  expect(didYouMean).toEqual([])
  const { characters } = await searchCatalogue('Okju')
  expect(characters).toEqual([
    {
      name: 'Jang Ok-ju',
      matched: expect.stringMatching(/ok/i),
      film: expect.objectContaining({ slug: 'ballerina-2023' }),
      playedBy: [{ slug: 'jeon-jong-seo', name: 'Jeon Jong-seo' }],
    },
  ])
  const { films } = await searchCatalogue('발레리나')
  expect(films[0]).toMatchObject({ slug: 'ballerina-2023', matched: '발레리나' })
  expect((await searchCatalogue('ballerina')).films[0]?.matched).toBeNull()
})

test('what begins as typed comes before what only contains it', async () => {
  const { films } = await searchCatalogue('the')
  const begins = films.map((film) => film.title.startsWith('The '))
  expect(begins).toContain(false)
  expect(begins.indexOf(false)).toBe(begins.filter(Boolean).length)
})

test('among equals the more reviewed comes first, and one exactly so before all', async () => {
  const film = (title: string, reviewCount: number) => ({
    ...{ title, sortTitle: fold(title), slug: `${fold(title).replaceAll(' ', '-')}`, reviewCount },
  })
  const made = await prisma().film.createManyAndReturn({
    data: [
      film('Vertigon Rising', 3),
      film('Vertigon', 0),
      film('Vertigon Falling', 9),
      film('My Vertigon', 99),
    ],
  })
  await prisma().$transaction((tx) =>
    rebuildEntries(
      tx,
      made.map(({ id }) => id),
    ),
  )
  const { films } = await searchCatalogue('vertigon')
  expect(films.map(({ title }) => title)).toEqual([
    'Vertigon',
    'Vertigon Falling',
    'Vertigon Rising',
    'My Vertigon',
  ])
})

test('a guess says what it guessed, a find does not', async () => {
  expect((await searchCatalogue('ballerna')).didYouMean).toEqual(['Ballerina'])
  expect((await searchCatalogue('oldboy')).didYouMean).toEqual([])
})

test('nonsense finds nothing and an empty question asks nothing', async () => {
  const nothing = { films: [], people: [], characters: [], didYouMean: [] }
  expect(await searchCatalogue('qqqzzzxx')).toEqual(nothing)
  const { result, statements } = await listStatements(() => searchCatalogue(' ?! '))
  expect({ result, statements }).toEqual({ result: nothing, statements: [] })
})

test('no text throws', async () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.string({ unit: fc.constantFrom(...`'"\\&|!():*<>% _;-–’ 전ßİﬁa1`), maxLength: 60 }),
    fc.constantFrom(
      "'; DROP TABLE film; --",
      '%',
      '\\',
      'a:*',
      '!a & b',
      "''",
      'İ',
      'ﬃ',
      'ｆｕｌｌ',
      '👩‍👩‍👧',
      '1'.repeat(120),
    ),
  )
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      expect(await searchCatalogue(text.replaceAll('\0', ''))).toHaveProperty('films')
    }),
    { numRuns: 150 },
  )
})
