import { expect, it } from 'vitest'
import { recountComments } from '@/lib/comments/recounting'
import { pool, prisma } from '@/lib/db'
import { currentSlug } from '@/lib/former-slugs'
import { mergeThings, tryMerge } from '@/lib/merging/merging'
import { undoMerge } from '@/lib/merging/undoing'
import { foldRatings } from '@/lib/ratings/folding'
import { rateFilm } from '@/lib/ratings/rating'
import { recountRatings } from '@/lib/ratings/recounting'
import { recountReviews } from '@/lib/reviews/reading/recounting'
import { freshDatabase } from '@/lib/testing/database'
import { heard } from '@/lib/testing/doors/announcements'
import { makeMember } from '@/lib/testing/members'
import { record, twoFilms } from '@/lib/testing/merging/story'
import { makeBareFilms } from '@/lib/testing/ratings'
import { makeReview, makeSettled } from '@/lib/testing/reviews'
import { BELOW, DERIVED, ENTRIES, FACTS, KEEPING, KEPT } from './tables'

freshDatabase('each test')

const merging = { noun: 'film', from: 'lantern', into: 'lamp', reason: 'It is the same film.' } as const
const editor = () => makeMember({ roles: ['editor'] })
const lastMerge = async () => (await prisma().merge.findFirstOrThrow({ orderBy: { id: 'desc' } })).id

async function nothingToMend() {
  await foldRatings()
  expect(await recountRatings()).toEqual([])
  expect(await recountReviews()).toEqual({ cards: 0, films: 0 })
  expect(await recountComments()).toBe(0)
}

it('knows every table of the database that points at a film', async () => {
  const { rows } = await pool().query<{ name: string }>(
    `SELECT DISTINCT relname AS name FROM pg_constraint JOIN pg_class k ON k.oid = conrelid
     WHERE contype = 'f' AND confrelid = 'film'::regclass ORDER BY 1`,
  )
  const known = [...[...FACTS, ...ENTRIES, ...KEPT].map(({ table }) => table), ...DERIVED, ...KEEPING]
  expect(rows.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([])
  const { rows: below } = await pool().query<{ name: string; of: string }>(
    `SELECT k.relname AS name, f.relname AS of FROM pg_constraint
     JOIN pg_class k ON k.oid = conrelid JOIN pg_class f ON f.oid = confrelid
     WHERE contype = 'f' AND f.relname = ANY ($1)`,
    [BELOW.map(({ table }) => table)],
  )
  const children = BELOW.flatMap((one) => one.children.map((child) => `${child.table} of ${one.table}`))
  expect(below.map((one) => `${one.name} of ${one.of}`).toSorted()).toEqual(children.toSorted())
})

it('gives all of one film to another, exactly, and all of it back', async () => {
  const { kept, gone, one, both, other } = await twoFilms()
  const who = await editor()
  const before = await record()
  const tried = await tryMerge('film', 'lantern', 'lamp')
  expect(tried.moved).toMatchObject({
    rating: 1,
    review: 1,
    comment: 1,
    critic_review: 2,
    film_list_entry: 1,
  })
  expect(tried.dropped).toMatchObject({ rating: 1, watchlist_film: 1, thing_follow: 1, film_list_entry: 1 })
  expect(await record()).toEqual(before)
  const { told } = await heard(() => mergeThings(who, merging))
  expect(told).toEqual(
    expect.arrayContaining([`film:${gone.id}`, `film:${kept.id}`, `member:${one.id}`, `member:${both.id}`]),
  )
  await nothingToMend()
  expect(await currentSlug('film', 'lantern')).toBe('lamp')
  const film = await prisma().film.findUniqueOrThrow({
    where: { id: kept.id },
    include: { ratings: { orderBy: { memberId: 'asc' } }, titles: true, listTally: true, ratingTally: true },
  })
  expect(film).toMatchObject({ reviewCount: 4, synopsis: 'A lantern burns.', ratingTally: { n: 3, sum: 22 } })
  expect(film.titles.map(({ title }) => title)).toEqual(['The Lantern'])
  // Who rated both keeps what they gave last.
  expect(new Map(film.ratings.map(({ memberId, halfStars }) => [memberId, halfStars]))).toEqual(
    new Map([
      [one.id, 9],
      [both.id, 8],
      [other.id, 5],
    ]),
  )
  const entries = await prisma().filmListEntry.findMany({ orderBy: { listId: 'asc' } })
  expect(entries.map(({ filmId, place }) => [filmId, place])).toEqual([
    [kept.id, 1],
    [kept.id, 1],
  ])
  expect(await prisma().filmList.findMany({ select: { films: true } })).toEqual([{ films: 1 }, { films: 1 }])
  expect(await prisma().reviewDraft.count({ where: { filmId: kept.id } })).toBe(1)
  expect(await prisma().watchlistFilm.count()).toBe(0)
  const comments = await prisma().comment.findMany({ select: { about: true } })
  expect(new Set(comments.map(({ about }) => about))).toEqual(new Set([`film/${kept.id}`]))
  const slugs = await prisma().criticReview.findMany({ select: { slug: true }, orderBy: { id: 'asc' } })
  expect(new Set(slugs.map(({ slug }) => slug)).size).toBe(4)
  await undoMerge(who, await lastMerge())
  await nothingToMend()
  const after = await record()
  for (const [table, rows] of Object.entries(before)) expect([table, after[table]]).toEqual([table, rows])
  // So much is held against what was there before.
}, 60_000)

it('leaves with the film that remains what members gave and wrote since', async () => {
  const { kept, one } = await twoFilms()
  const who = await editor()
  await mergeThings(who, merging)
  await rateFilm(one, { film: 'lamp', halfStars: 3 })
  const { film } = await makeReview({}, await makeSettled(), kept)
  await undoMerge(who, await lastMerge())
  await nothingToMend()
  expect(await prisma().rating.findMany({ where: { memberId: one.id } })).toMatchObject([
    { filmId: kept.id, halfStars: 3 },
  ])
  expect(await prisma().review.count({ where: { filmId: film.id } })).toBe(2)
})

it('leaves out what belongs to members who left since', async () => {
  const { both } = await twoFilms()
  const who = await editor()
  await mergeThings(who, merging)
  await prisma().member.delete({ where: { id: both.id } })
  await undoMerge(who, await lastMerge())
  await nothingToMend()
  expect(await prisma().film.count({ where: { slug: 'lantern' } })).toBe(1)
})

it('loses nothing that anybody wrote: it refuses, and says how many', async () => {
  const { gone, kept, other, both } = await twoFilms()
  await makeReview({}, other, gone)
  await prisma().diaryEntry.updateMany({
    where: { filmId: gone.id, memberId: both.id },
    data: { raw: 'Again.', cooked: {} },
  })
  const said =
    /1 member has written a review or a draft about both; 1 diary has a note on both for the same day/
  await expect(tryMerge('film', 'lantern', 'lamp')).rejects.toThrow(said)
  await expect(mergeThings(await editor(), merging)).rejects.toThrow(said)
  await prisma().scoreWeather.create({
    data: {
      ...{ filmId: kept.id, state: 'frozen', reasons: ['low'], evidence: {} },
      ...{ cohortSince: new Date(), until: new Date(Date.now() + 3_600_000) },
    },
  })
  await expect(tryMerge('film', 'lantern', 'lamp')).rejects.toThrow('1 score is windy or frozen just now')
})

it('takes along those whose stars do not count, and keeps them from counting', async () => {
  const { gone, kept, one } = await twoFilms()
  const act = await prisma().moderationAct.create({
    data: {
      kind: 'exclude',
      subjectKind: 'profile',
      subjectId: one.id,
      memberId: one.id,
      decider: 'moderator',
      ...{ rule: 'people', ruleVersion: 1, reason: 'A crowd.' },
    },
  })
  await prisma().exclusion.create({ data: { actId: act.id, memberId: one.id, filmId: gone.id } })
  const who = await editor()
  await mergeThings(who, merging)
  await nothingToMend()
  const where = { memberId_filmId: { memberId: one.id, filmId: kept.id } }
  expect(await prisma().rating.findUnique({ where })).toMatchObject({ exclusions: 1 })
  await undoMerge(who, await lastMerge())
  await nothingToMend()
  expect(await prisma().rating.findFirst({ where: { memberId: one.id } })).toMatchObject({
    ...{ filmId: gone.id, exclusions: 1 },
  })
})

it('of many who rate while two films become one, each has their stars on what remains', async () => {
  const [gone, kept] = await makeBareFilms(2)
  const crowd = await Promise.all(Array.from({ length: 12 }, () => makeSettled()))
  const who = await editor()
  await prisma().filmTitle.count()
  await Promise.all([
    ...crowd.map((member, n) => rateFilm(member, { film: gone?.slug ?? '', halfStars: 1 + (n % 10) })),
    mergeThings(who, { noun: 'film', from: gone?.slug ?? '', into: kept?.slug ?? '', reason: 'One.' }),
    ...crowd.map((member, n) => rateFilm(member, { film: gone?.slug ?? '', halfStars: 1 + (n % 10) })),
  ])
  await nothingToMend()
  expect(await prisma().rating.count({ where: { filmId: kept?.id } })).toBe(12)
})
