import { beforeAll, describe, expect, test } from 'vitest'
import type { SaidTo } from '@/lib/comments/schema'
import { listStatements, pool, prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { getFilm } from '@/lib/films/queries'
import { makePlace } from '@/lib/reviews/reading/place'
import { makeComment } from '@/lib/testing/comments/making'
import { asOwner, freshDatabase } from '@/lib/testing/database'
import { makeFilms } from '@/lib/testing/ratings'
import { makeReview, makeSettled } from '@/lib/testing/reviews'
import { latest } from './list-path'
import { getComment } from './one'
import { getPlace } from './place'
import { getStanding, getThread, pathToComment } from './thread'
import { listName, listThreads, type ThreadPage } from './threads'

freshDatabase()
let someone: Awaited<ReturnType<typeof makeSettled>>
let reader: typeof someone
beforeAll(async () => {
  handOn({ BALCONY_SECRET: 'a secret of at least thirty-two characters' })
  ;[someone, reader] = [await makeSettled(), await makeSettled()]
})

async function makeFilm() {
  const [film = { id: 0, slug: '' }] = await makeFilms(1)
  return { ...film, on: { kind: 'film', id: film.id } as const, about: `film/${film.id}`, filmId: film.id }
}
const say = (to: SaidTo, more: Record<string, unknown> = {}) => makeComment({ to, by: someone, ...more })
/** Comments as they stand in the record, many at once. */
const many = (filmId: number, count: number, more = {}) =>
  prisma().comment.createManyAndReturn({
    data: Array.from({ length: count }, (_, i) => ({
      ...{ filmId, memberId: someone.id, raw: `${i} ${Math.random()}`, cooked: { tree: [] } },
      ...{ helpfulness: (i % 4) / 8, postedAt: new Date('2026-01-01') },
      ...more,
    })),
    select: { id: true },
  })

describe('the threads under a film', () => {
  test('come newest first, or by what helped, each with its first answers', async () => {
    const film = await makeFilm()
    const [a, b] = [await say(film.on), await say(film.on)]
    await prisma().comment.update({ where: { id: a.id }, data: { helpfulness: 0.5 } })
    for (let i = 0; i < 5; i++) await say(a.to)
    const newest = await listThreads(film, latest, null)
    expect(newest?.threads.map(({ id }) => id)).toEqual([b.id, a.id])
    expect(newest?.threads[1]).toMatchObject({ answers: 5, author: { handle: someone.handle } })
    expect(newest?.threads[1]?.beneath.map(({ depth }) => depth)).toEqual([2, 2, 2])
    const helpful = await listThreads(film, { order: 'helpful', after: null }, null)
    expect(helpful?.threads.map(({ id }) => id)).toEqual([a.id, b.id])
  })

  test('come with the film, as everybody gets them, in its own statement', async () => {
    const film = await makeFilm()
    const { to } = await say(film.on, { body: 'It was ||her marker||.' })
    await say(to)
    const { result, statements } = await listStatements(() => getFilm(film.slug))
    expect(statements).toHaveLength(1)
    expect(result).toMatchObject({
      commentCount: 2,
      discussion: { next: null, threads: [{ answers: 1, beneath: [] }] },
    })
    expect(JSON.stringify(result)).not.toContain('her marker')
    for (let i = 0; i < 6; i++) await say(film.on)
    const { discussion } = (await getFilm(film.slug)) ?? {}
    expect(discussion?.threads).toHaveLength(3)
    const rest = await listThreads(film, { order: 'newest', after: discussion?.next ?? '' }, null)
    expect(rest?.threads).toHaveLength(4)
  })

  test.each(['newest', 'helpful'] as const)(
    'pages of %s are each read once, while people go on',
    async (order) => {
      const film = await makeFilm()
      const before = await many(film.id, 45)
      const seen: number[] = []
      let after: string | null = null
      do {
        const page: ThreadPage | null = await listThreads(film, { order, after }, null)
        seen.push(...(page?.threads.map(({ id }) => id) ?? []))
        await many(film.id, 1, { helpfulness: 0.25 })
        after = page?.next ?? null
      } while (after !== null)
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen.filter((id) => before.some((one) => one.id === id))).toHaveLength(45)
      expect(await listThreads(film, { order, after: 'made-up' }, null)).toBeNull()
    },
  )

  test('a late page costs what the first does', async () => {
    const film = await makeFilm()
    await prisma().$executeRaw`
      INSERT INTO comment (film_id, member_id, raw, cooked, posted_at)
      SELECT ${film.id}, ${someone.id}, 'The number ' || n, '{"tree": []}', '2026-01-01' FROM generate_series(1, 2000) n`
    await asOwner((owner) => owner.query('ANALYZE comment'))
    const { id: last } = await prisma().comment.findFirstOrThrow({ where: { filmId: film.id }, skip: 30 })
    const costs = async (after: string | null) => {
      const { statements } = await listStatements(() => listThreads(film, { order: 'newest', after }, null))
      expect(statements).toHaveLength(1)
      return buffersOf(statements[0] ?? '', [film.about, 21, ...(after ? [last] : [])])
    }
    const first = await costs(null)
    expect(
      await costs(makePlace(listName(film.about, 'newest'), { key: last, id: last })),
    ).toBeLessThanOrEqual(first * 1.2)
  })
})

/** The pages of memory a statement asks for. */
async function buffersOf(statement: string, values: unknown[]): Promise<number> {
  const { rows } = await pool().query(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${statement}`, values)
  const { Plan: plan } = rows[0]['QUERY PLAN'][0]
  return plan['Shared Hit Blocks'] + plan['Shared Read Blocks']
}

describe('what a reader gets', () => {
  test('has spoilers where they have seen the film, or wrote them, and for who asks', async () => {
    const film = await makeFilm()
    const open = await say(film.on, { body: 'It was ||her marker||.' })
    const whole = await say(film.on, { body: 'The whole marker.', wholeSpoiler: 'on' })
    const read = async (viewer: typeof reader | null) =>
      JSON.stringify(await listThreads(film, latest, viewer))
    for (const viewer of [null, reader]) expect(await read(viewer)).not.toContain('marker')
    expect(await read(someone)).toContain('her marker')
    expect(await getComment(open.id, null)).toMatchObject({ comment: { isRevealed: false } })
    expect(JSON.stringify(await getComment(whole.id, null, true))).toContain('whole marker')
    await prisma().seenFilm.create({ data: { memberId: reader.id, filmId: film.id } })
    expect(await read(reader)).toMatch(/her marker.*|The whole marker/)
  })

  test('leaves out whom they do not see; where others answered, an empty place stays', async () => {
    const film = await makeFilm()
    const hidden = await makeSettled()
    const { to } = await say(film.on, { by: hidden, body: 'Hidden words, answered.' })
    const { to: answer } = await say(to)
    await say(answer, { by: hidden, body: 'Hidden words at a leaf.' })
    await say(film.on, { by: hidden, body: 'Hidden words alone.' })
    await prisma().memberBlock.create({ data: { blockerId: hidden.id, blockedId: reader.id } })
    const page = await listThreads(film, latest, reader)
    expect(page?.threads).toMatchObject([{ gone: 'hidden', author: null, beneath: [{ gone: null }] }])
    expect(JSON.stringify(page)).not.toMatch(new RegExp(`Hidden words|${hidden.handle}`))
    expect((await listThreads(film, latest, null))?.threads).toHaveLength(2)
    expect(await getPlace(to, reader)).toBeNull()
  })

  test('has no words of what was removed, nor a place for it where nobody answered', async () => {
    const film = await makeFilm()
    const [answered, alone] = [await say(film.on), await say(film.on)]
    await say(answered.to)
    await prisma().comment.updateMany({
      where: { id: { in: [answered.id, alone.id] } },
      data: { removals: 1 },
    })
    expect((await listThreads(film, latest, null))?.threads).toMatchObject([
      { id: answered.id, gone: 'removed', text: [], author: null },
    ])
  })

  test('nothing of what is said under a review that is withdrawn, or across a block', async () => {
    const { id, member } = await makeReview({}, await makeSettled())
    const { id: comment } = await say({ kind: 'review', id })
    expect(await getStanding(comment, reader)).toMatchObject({ path: [comment] })
    await prisma().memberBlock.create({ data: { blockerId: member.id, blockedId: reader.id } })
    expect(await getStanding(comment, reader)).toBeNull()
    expect(await getStanding(comment, null)).not.toBeNull()
    await prisma().review.update({ where: { id }, data: { withdrawnAt: new Date() } })
    expect(await getStanding(comment, null)).toBeNull()
    expect(await getStanding(999_999, null)).toBeNull()
  })
})

test('a long thread is read in its order, page by page, and each comment has its place in it', async () => {
  const film = await makeFilm()
  const { id: first, to } = await say(film.on)
  const seconds = [await say(to), await say(to), await say(to)]
  for (const second of seconds) await many(film.id, 30, { answersId: second.id })
  const flat = await say({
    kind: 'comment',
    id: (await prisma().comment.findFirstOrThrow({ where: { answersId: seconds[0]?.id } })).id,
  })
  const order: number[] = []
  const starts: string[] = []
  let after: string | null = null
  do {
    const page = await getThread(first, film, after, null)
    expect(page?.comments[0]?.id).toBe(first)
    order.push(...(page?.comments.slice(1).map(({ id }) => id) ?? []))
    after = page?.next ?? null
    if (after) starts.push(after)
  } while (after !== null)
  const expected = await prisma().$queryRaw<{ id: number; path: number[] }[]>`
    SELECT id, path FROM comment WHERE path[1] = ${first} AND id <> ${first} ORDER BY path`
  expect(order).toEqual(expected.map(({ id }) => id))
  expect(starts).toHaveLength(1)
  const stands = (await getThread(first, film, null, null))?.comments.find(({ id }) => id === flat.id)
  expect(stands).toMatchObject({ depth: 3, answering: { by: someone.handle } })
  for (const at of [0, 49, 50, 60, 93]) {
    const { id, path } = expected[at] ?? { id: 0, path: [] }
    const [, cursor = null, anchor] =
      /^\/comments\/\d+(?:\/after\/([^#]+))?#comment-(\d+)$/.exec(await pathToComment(path)) ?? []
    expect(Number(anchor)).toBe(id)
    expect(cursor === null).toBe(at < 50)
    const page = await getThread(first, film, cursor, null)
    expect(page?.comments.map((one) => one.id)).toContain(id)
  }
  expect(await getThread(first, film, 'made-up', null)).toBeNull()
})
