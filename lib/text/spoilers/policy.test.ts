import { beforeAll, describe, expect, it } from 'vitest'
import { pool, prisma } from '@/lib/db'
import { rateFilm } from '@/lib/ratings/rating'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makePublicReview } from '@/lib/testing/public-reviews'
import { makeFilms } from '@/lib/testing/ratings'
import { hasSeen, whyShown } from './policy'

it.each([
  [false, false, null],
  [false, true, 'asked'],
  [true, false, 'seen'],
  [true, true, 'seen'],
] as const)('seen %s and asked %s: %s', (seen, asked, why) => {
  expect(whyShown({ hasSeen: seen, asked })).toBe(why)
})

describe('who has seen a film', () => {
  freshDatabase()
  let films: { id: number; slug: string }[] = []
  beforeAll(async () => {
    films = await makeFilms(2)
  })

  const asked = async (member: number | null, film: number) => {
    const { rows } = await pool().query(`SELECT ${hasSeen('$1::int', '$2::int')} AS seen`, [member, film])
    return rows[0].seen
  }

  it.each([
    [
      'says so',
      (id: number, film: number) => prisma().seenFilm.create({ data: { memberId: id, filmId: film } }),
    ],
    [
      'rated it',
      (id: number) => rateFilm({ id, createdAt: new Date() }, { film: films[0]?.slug ?? '', halfStars: 7 }),
    ],
    ['reviewed it', (id: number, film: number) => makePublicReview({ id: film }, { memberId: id })],
  ])('is who %s', async (_, does) => {
    const [film = { id: 0 }, other = { id: 0 }] = films
    const { id } = await makeMember()
    expect(await asked(id, film.id)).toBe(false)
    await does(id, film.id)
    expect([await asked(id, film.id), await asked(id, other.id)]).toEqual([true, false])
  })

  it('is nobody without a name', async () => expect(await asked(null, films[0]?.id ?? 0)).toBe(false))
})
