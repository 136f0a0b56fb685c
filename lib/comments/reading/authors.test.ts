import { beforeAll, expect, it, test } from 'vitest'
import { listStatements, pool, prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { changeHandle } from '@/lib/members/changing-handle'
import { makeComment } from '@/lib/testing/comments/making'
import { freshDatabase } from '@/lib/testing/database'
import { makeFilms } from '@/lib/testing/ratings'
import { makeSettled } from '@/lib/testing/reviews'
import { listThreads } from './threads'

freshDatabase()
beforeAll(() => handOn({ BALCONY_SECRET: 'a secret of at least thirty-two characters' }))

const authorOf = async (id: number) =>
  (await prisma().comment.findUniqueOrThrow({ where: { id }, select: { author: true } })).author
const named = (id: number) =>
  pool().query(
    `UPDATE member SET name = CASE WHEN name = 'Hana' THEN 'Hana K.' ELSE 'Hana' END WHERE id = $1`,
    [id],
  )

it('stands on a comment with their handle and the name that is shown', async () => {
  const { id, member } = await makeComment()
  expect(await authorOf(id)).toEqual({ id: member.id, handle: member.handle, name: null })
  await named(member.id)
  expect(await authorOf(id)).toMatchObject({ name: 'Hana' })
  await changeHandle(member, `${member.handle}2`)
  expect(await authorOf(id)).toMatchObject({ handle: `${member.handle}2`, name: 'Hana' })
  await pool().query('UPDATE member SET profile_removals = 1 WHERE id = $1', [member.id])
  expect(await authorOf(id)).toMatchObject({ name: null })
  const { to } = await makeComment({ to: { kind: 'comment', id } })
  await prisma().member.delete({ where: { id: member.id } })
  expect(await authorOf(id)).toBeNull()
  expect(await authorOf(to.id)).not.toBeNull()
})

test('a page of comments reads comments alone, and no name that was removed', async () => {
  const [film = { id: 0 }] = await makeFilms(1)
  const by = await makeSettled()
  await named(by.id)
  const { to } = await makeComment({ to: { kind: 'film', id: film.id }, by })
  const { to: second } = await makeComment({ to, by })
  const { to: third } = await makeComment({ to: second, by })
  await makeComment({ to: third, by })
  await pool().query('UPDATE member SET profile_removals = 1 WHERE id = $1', [by.id])
  const subject = { about: `film/${film.id}`, filmId: film.id }
  const { result, statements } = await listStatements(() =>
    listThreads(subject, { order: 'newest', after: null }, null),
  )
  expect(statements.join()).not.toMatch(/\bmember\b/)
  expect(result?.threads[0]?.beneath).toHaveLength(3)
  expect(JSON.stringify(result)).not.toContain('Hana')
})

test('who takes another name while they comment has the last on all of them', async () => {
  const [film = { id: 0 }] = await makeFilms(1)
  const by = await makeSettled()
  await Promise.all(
    Array.from({ length: 10 }, () => [
      makeComment({ to: { kind: 'film', id: film.id }, by }),
      named(by.id),
    ]).flat(),
  )
  const { shownName } = await prisma().member.findUniqueOrThrow({ where: { id: by.id } })
  const comments = await prisma().comment.findMany({ where: { filmId: film.id } })
  expect(comments).toHaveLength(10)
  for (const { author } of comments) expect(author).toMatchObject({ name: shownName })
})
