import { expect, it } from 'vitest'
import { pool, prisma } from '@/lib/db'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { isLostRace } from './lost-race'

freshDatabase()

it('knows what points at what went, however it was written, and nothing else', async () => {
  const { id: memberId } = await makeMember()
  const failures = await Promise.all([
    prisma()
      .seenFilm.create({ data: { memberId, filmId: 99 } })
      .catch((error) => error),
    prisma().$executeRaw`INSERT INTO seen_film (member_id, film_id) VALUES (${memberId}, 99)`.catch(
      (error) => error,
    ),
    pool()
      .query('INSERT INTO seen_film (member_id, film_id) VALUES ($1, 99)', [memberId])
      .catch((error) => error),
  ])
  expect(failures.map(isLostRace)).toEqual([true, true, true])
  const other = await pool()
    .query('INSERT INTO seen_film (member_id) VALUES (1)')
    .catch((error) => error)
  expect([isLostRace(other), isLostRace(new Error('no')), isLostRace(null)]).toEqual([false, false, false])
})
