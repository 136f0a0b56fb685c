import { beforeAll, beforeEach, expect, it } from 'vitest'
import { pool, prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { listListsOfFollowed } from '@/lib/lists/queries'
import { followMember } from '@/lib/members/between/following'
import { blockMember, muteMember } from '@/lib/members/between/keeping-away'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeFilms } from '@/lib/testing/ratings'
import { getSeen, SEEN_TO_A_PAGE } from './diary'
import { readAfter } from './parts'

freshDatabase()
beforeAll(() => handOn({ BALCONY_SECRET: 'a secret of at least thirty-two characters' }))

type One = Awaited<ReturnType<typeof makeMember>>
let [reader, one, stranger] = [] as unknown as [One, One, One]
let film = { id: 0 }
beforeEach(async () => {
  ;[reader, one, stranger] = await Promise.all([makeMember(), makeMember(), makeMember()])
  film = (await makeFilms(1))[0] ?? film
  await followMember(reader, one.id)
})

const saw = (by: One, day: string) =>
  prisma().diaryEntry.create({ data: { memberId: by.id, filmId: film.id, seenOn: new Date(day) } })
let made = 0
const makes = (by: One, visibility: 'everybody' | 'followers' | 'onlyMe') =>
  prisma().filmList.create({
    data: {
      memberId: by.id,
      slug: `list-${++made}`,
      title: `List ${made}`,
      makingKey: crypto.randomUUID(),
      visibility,
    },
  })
const days = async (after: string | null = null) =>
  (await getSeen(reader, after))?.entries.map(({ seenOn }) => seenOn)
const lists = async () => (await listListsOfFollowed(reader, null))?.lists.map(({ title }) => title)

it('diaries are those of whom one follows, as far as they show them', async () => {
  await saw(one, '2026-02-01')
  await saw(one, '2026-03-01')
  await saw(stranger, '2026-04-01')
  expect(await days()).toEqual(['2026-03-01', '2026-02-01'])
  const show = (diaryVisibility: 'followers' | 'onlyMe') =>
    prisma().member.update({ where: { id: one.id }, data: { diaryVisibility } })
  await show('followers')
  expect(await days()).toHaveLength(2)
  await show('onlyMe')
  expect(await days()).toEqual([])
})

it('a diary is read in pages, each day once', async () => {
  await pool().query(
    `INSERT INTO diary_entry (member_id, film_id, seen_on)
     SELECT $1, $2, '2026-01-01'::date - n FROM generate_series(1, $3) AS n`,
    [one.id, film.id, SEEN_TO_A_PAGE + 4],
  )
  const first = await getSeen(reader, null)
  const rest = await days(first?.next ?? null)
  const all = [...(first?.entries ?? []).map(({ seenOn }) => seenOn), ...(rest ?? [])]
  expect([all.length, new Set(all).size, all]).toEqual([34, 34, all.toSorted().toReversed()])
  expect(await getSeen(stranger, first?.next ?? null)).toBeNull()
})

it('lists are those of whom one follows, as far as they show them', async () => {
  const a = await makes(one, 'everybody')
  const b = await makes(one, 'followers')
  await makes(one, 'onlyMe')
  await makes(stranger, 'everybody')
  expect(await lists()).toEqual([b.title, a.title])
})

it.each([muteMember, blockMember])('nothing is there of whom one keeps away: %o', async (keepAway) => {
  await saw(one, '2026-02-01')
  await makes(one, 'everybody')
  await keepAway(reader, one.id)
  expect([await days(), await lists()]).toEqual([[], []])
})

it.each([
  [undefined, null],
  [[], null],
  [['after', 'x'], 'x'],
  [['before', 'x'], undefined],
  [['after'], undefined],
  [['after', 'x', 'y'], undefined],
])('%j begins after %s', (segments, after) => expect(readAfter(segments)).toBe(after))
