import { describe, expect, test } from 'vitest'
import type { FilmName } from './schema'
import { aspectTotals, companyOf, groupReleases, labelOf, scoreMarks } from './sheet-parts'

const editor = { kind: 'editor', code: 'editor', review: null } as const
const published = {
  kind: 'document',
  code: '001',
  review: {
    slug: 'a',
    status: 'published',
    removals: 0,
    headline: 'A headline',
    critic: null,
    outlet: { name: 'The Outlet' },
  },
} as const

describe('a source', () => {
  test('is named by its critic or outlet, and links to the review', () => {
    expect(labelOf(published)).toEqual({ label: 'The Outlet', slug: 'a' })
  })

  test('of nobody known is named by its headline, or plainly unknown', () => {
    const nobody = { ...published, review: { ...published.review, outlet: null } }
    expect(labelOf(nobody).label).toBe('“A headline”')
    expect(labelOf({ ...nobody, review: { ...nobody.review, headline: null } }).label).toBe(
      'critic and outlet unknown',
    )
  })

  test('that is not public gives nothing away', () => {
    const draft = { ...published, review: { ...published.review, status: 'draft' as const } }
    const removed = { ...published, review: { ...published.review, removals: 1 } }
    for (const hidden of [draft, removed])
      expect(labelOf(hidden)).toEqual({ label: 'a document we hold', slug: null })
    expect(labelOf(editor)).toEqual({ label: 'our editors', slug: null })
  })

  test('that is a list of films has a name of its own', () => {
    const list = { kind: 'import', code: 'archive', review: null } as const
    expect(labelOf(list)).toEqual({ label: 'the list “archive”', slug: null })
  })
})

test('claims of one event stand together, in their order', () => {
  const release = (event: string, date: string | null, source: Parameters<typeof labelOf>[0]) =>
    ({ event, place: 'Cinemas', date, source: source ?? editor }) as const
  const grouped = groupReleases([
    release('premiere', '2023', editor),
    release('wide', '2023-10-06', published),
    release('wide', '2023-10-05', editor),
  ])
  expect(grouped.map((group) => group.claims.map((claim) => claim.date))).toEqual([
    ['2023'],
    ['2023-10-06', '2023-10-05'],
  ])
})

test('aspects are totalled, most spoken of first', () => {
  const totals = aspectTotals([
    { aspects: [{ aspect: 'story', polarity: 'fault' }] },
    {
      aspects: [
        { aspect: 'music', polarity: 'praise' },
        { aspect: 'story', polarity: 'mixed' },
      ],
    },
  ])
  expect(totals).toEqual([
    { aspect: 'story', praise: 0, mixed: 1, fault: 1 },
    { aspect: 'music', praise: 1, mixed: 0, fault: 0 },
  ])
})

test('marks count equal scores and leave out silence', () => {
  expect(scoreMarks([80, null, 70, 80, 66.666])).toEqual([
    { score: 66.7, count: 1 },
    { score: 70, count: 1 },
    { score: 80, count: 2 },
  ])
})

test('titles named beside a film come by how many name them, comparisons first among equals', () => {
  const film = (title: string): FilmName => ({ slug: title, title, year: null, kind: 'film', genres: [] })
  const company = companyOf([
    { how: 'sameGenre', film: film('B') },
    { how: 'compared', film: film('A') },
    { how: 'sameGenre', film: film('C') },
    { how: 'compared', film: film('C') },
  ])
  expect(company.map(({ film, named }) => [film.title, named])).toEqual([
    ['C', 2],
    ['A', 1],
    ['B', 1],
  ])
})
