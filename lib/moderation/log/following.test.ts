import { beforeAll, expect, it } from 'vitest'
import { pool } from '@/lib/db'
import { handOn } from '@/lib/env'
import { freshDatabase } from '@/lib/testing/database'
import { logCsv } from './csv'
import { logFeed } from './feed'
import type { LogLine } from './line'

freshDatabase()
beforeAll(() => handOn({ APP_URL: 'https://balcony.example' }))

const line = (more: Partial<LogLine> = {}): LogLine => ({
  ...{ id: 7, kind: 'remove', about: 'review', decider: 'moderator', rule: 'hate', version: 1 },
  ...{ text: 'No hatred of people for what they are.', isPresent: true, until: null, undoes: null },
  at: new Date('2026-11-03T10:00:00Z'),
  film: { slug: 'a-film-2001', title: '=Tom & "Jerry" <\u0001>', year: 2001 },
  ...{ undoneAt: null, appeal: null, appealedAt: null, byFirstDecider: null, parts: 0, back: 0 },
  ...more,
})
const since = new Date('2026-11-01T00:00:00Z')

/** What libxml2, as Postgres has it, reads in a feed. */
async function read(feed: string, path: string): Promise<string[]> {
  const { rows } = await pool().query(
    `SELECT unnest(xpath($2, xmlparse(DOCUMENT $1), ARRAY[ARRAY['a', 'http://www.w3.org/2005/Atom']]))::text AS found`,
    [feed, path],
  )
  return rows.map(({ found }) => found)
}

it('is Atom that a parser reads, with all that an entry has to have', async () => {
  const back = new Date('2026-11-05T10:00:00Z')
  const appealed = { undoneAt: back, appeal: 'upheld', appealedAt: back, byFirstDecider: false } as const
  const feed = logFeed([line(), line({ id: 6, ...appealed })], since)
  expect(await read(feed, '/a:feed/a:id/text()')).toEqual(['https://balcony.example/moderation-log'])
  expect(await read(feed, '/a:feed/a:updated/text()')).toEqual(['2026-11-05T10:00:00.000Z'])
  expect(await read(feed, '/a:feed/a:link[@rel="self"]/@href')).toEqual([
    'https://balcony.example/moderation-log/feed.xml',
  ])
  expect(await read(feed, '/a:feed/a:author/a:name/text()')).toEqual(['Balcony'])
  expect(await read(feed, '//a:entry/a:id/text()')).toEqual([
    'https://balcony.example/moderation-log/acts/7',
    'https://balcony.example/moderation-log/acts/6',
  ])
  expect((await read(feed, '//a:entry/a:title/text()'))[0]).toBe(
    'Removed a review of =Tom &amp; "Jerry" &lt;&gt; (2001)',
  )
  expect(await read(feed, '//a:entry/a:updated/text()')).toEqual([
    ...['2026-11-03T10:00:00.000Z', '2026-11-05T10:00:00.000Z'],
  ])
  expect((await read(feed, '//a:entry/a:content/text()'))[1]).toContain('on appeal')
})

it('is Atom while nothing was done', async () => {
  const feed = logFeed([], since)
  expect(await read(feed, '/a:feed/a:updated/text()')).toEqual(['2026-11-01T00:00:00.000Z'])
  expect(await read(feed, '//a:entry')).toEqual([])
})

it('is a table whose film is no formula and whose unknowns are empty', () => {
  const [head = '', first = '', second = '', ...end] = logCsv([
    line(),
    line({ id: 8, kind: 'exclude', parts: 3, back: 0, film: null, rule: 'spam' }),
  ]).split('\r\n')
  expect(end).toEqual([''])
  expect(head.split(',')).toHaveLength(17)
  expect(first).toBe(
    '7,2026-11-03T10:00:00.000Z,remove,review,a-film-2001,"\'=Tom & ""Jerry"" <\u0001>",hate,1,moderator,,,,false,,,,https://balcony.example/moderation-log/acts/7',
  )
  expect(second).toContain('8,2026-11-03T10:00:00.000Z,exclude,review,,,spam,1,moderator,,,,false,,3,0,')
})
