import { expect, it, vi } from 'vitest'
import { pool, prisma } from '@/lib/db'
import { undoAct } from '@/lib/moderation/acts/undoing'
import { findWrongTallies } from '@/lib/ratings/recounting'
import { weatherCsv } from '@/lib/scores/weather/csv'
import { decideAgain } from '@/lib/scores/weather/deciding-again'
import { freshDatabase } from '@/lib/testing/database'
import { makeModerator } from '@/lib/testing/moderation/making'
import { bomb, bulkRate, foldAll, makeRatedFilm, rateFrom } from '@/lib/testing/weather/making'
import { excludeCohort, releaseCohort } from './deciding'
import { listDecisions } from './queries'

freshDatabase()
vi.setConfig({ testTimeout: 60_000 })

const score = async (film: number) => {
  await foldAll()
  expect(await findWrongTallies()).toEqual([])
  const { rows } = await pool().query(
    'SELECT n, 10.0 * sum / n AS score FROM rating_tally WHERE film_id = $1',
    [film],
  )
  return { n: rows[0].n as number, score: Number(rows[0].score) }
}
const weatherOf = (filmId: number) =>
  prisma().scoreWeather.findFirstOrThrow({ where: { filmId }, orderBy: { id: 'desc' } })

async function bombed(ratings = 2_000) {
  const film = await makeRatedFilm(ratings)
  const before = await score(film.id)
  await bulkRate(film.id, { n: 3, halfStars: '8', ageDays: 90, hoursAgo: '0' })
  await bomb(film.id)
  return { film, before, during: await score(film.id), weather: await weatherOf(film.id) }
}

it('holds a bombing back, excludes it by one decision, and gives it back exactly', async () => {
  const { film, before, during, weather } = await bombed()
  expect(before.n).toBe(2_000)
  expect(during).toEqual(before)
  expect(weather).toMatchObject({ state: 'frozen', reasons: ['rate', 'low', 'fresh'], waiting: 503 })
  const csv = weatherCsv((await listDecisions(film.slug)) ?? [])
  expect(decideAgain(csv)).toMatchObject([{ id: weather.id, isSame: true, reading: { state: 'frozen' } }])

  const moderator = await makeModerator()
  const why = { weather: weather.id, rule: 'spam', reason: 'Five hundred accounts of one day.' } as const
  const both = await Promise.allSettled([excludeCohort(moderator, why), excludeCohort(moderator, why)])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  // What the others gave counts.
  expect((await score(film.id)).n).toBe(2_003)
  const acts = await prisma().moderationAct.findMany({ where: { weatherId: weather.id } })
  expect(acts).toHaveLength(500)
  await prisma().$transaction((tx) =>
    undoAct(tx, acts[0]?.id ?? 0, { decider: 'moderator', actorId: moderator.id, reason: null }),
  )
  expect((await score(film.id)).n).toBe(2_004)
})

it('lets all count when a moderator says so, and does not freeze it again at once', async () => {
  const { film, weather } = await bombed(400)
  await releaseCohort(await makeModerator(), { weather: weather.id })
  expect((await score(film.id)).n).toBe(903)
  await bomb(film.id)
  expect((await score(film.id)).n).toBe(1_403)
  expect((await weatherOf(film.id)).state).not.toBe('frozen')
})

it('lets all count when its time is over', async () => {
  const { film, weather } = await bombed(400)
  const { id, since } = weather
  const long = new Date(since.getTime() - 48 * 3_600_000)
  await prisma().scoreWeather.update({
    where: { id },
    data: { since: long, until: since },
  })
  expect((await score(film.id)).n).toBe(903)
  expect(await weatherOf(film.id)).toMatchObject({ endedHow: 'over' })
})

it('takes shared networks for a sign, and publishes how large they were but never which', async () => {
  const film = await makeRatedFilm(200)
  await score(film.id)
  for (let n = 0; n < 30; n++)
    await rateFrom(film.id, { halfStars: 1, days: 90, network: n < 24 ? `library ${n % 2}` : `home ${n}` })
  await prisma().$executeRaw`
    INSERT INTO network_trace (member_id, hash, day) SELECT member_id, sha256('an older one'), CURRENT_DATE - 9 FROM network_trace`
  expect((await score(film.id)).n).toBe(200)
  const weather = await weatherOf(film.id)
  expect(weather).toMatchObject({ state: 'frozen', reasons: ['rate', 'low', 'networks'] })
  const csv = weatherCsv((await listDecisions(film.slug)) ?? [])
  expect(csv.split('\n').flatMap((line) => /,network,.*,(\d+,\d+)$/.exec(line)?.[1] ?? [])).toEqual([
    ...['1,12', '2,12', '3,1', '4,1', '5,1', '6,1', '7,1', '8,1'],
  ])
  expect(decideAgain(csv)).toMatchObject([{ isSame: true }])
})
