import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { makeComment } from '@/lib/testing/comments/making'
import { freshDatabase } from '@/lib/testing/database'
import { makeReview, makeSettled } from '@/lib/testing/reviews'
import { lockThread } from './placing'

freshDatabase()

test('who leaves waits for who is answering them, and neither fails', async () => {
  const { id: review, member: author } = await makeReview()
  const { id: first, to } = await makeComment({ to: { kind: 'review', id: review }, by: await makeSettled() })
  await makeComment({ to, by: author })
  let leaving: Promise<unknown> = Promise.resolve()
  await prisma().$transaction(async (tx) => {
    // As `placeFor` does, with somebody leaving between its steps.
    await tx.$executeRaw`SELECT FROM review WHERE id = ${review} FOR SHARE`
    leaving = prisma().member.delete({ where: { id: author.id } })
    leaving.catch(() => undefined)
    await wait(500)
    await lockThread(tx, first)
  })
  await leaving
  expect(await prisma().comment.count({ where: { id: first } })).toBe(0)
})
