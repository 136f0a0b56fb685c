import { beforeAll, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { editReview } from '@/lib/reviews/revising/editing'
import { editingShape } from '@/lib/reviews/schema'
import { freshDatabase } from '@/lib/testing/database'
import { makeReview, makeSettled, reviewForm } from '@/lib/testing/reviews'
import { getHistory } from './queries'

freshDatabase()

const START = 'The lamps went out slowly, and it was the usher who had the key all along.'

let made: Awaited<ReturnType<typeof makeReview>>
beforeAll(async () => {
  made = await makeReview({ body: START, halfStars: '7' }, await makeSettled())
})

/** Edits it, as if an hour had passed. */
async function edit(body: string, edits: number, more: Record<string, string> = {}) {
  const { id, film, member } = made
  await prisma().$executeRaw`UPDATE review_revision SET at = at - interval '1 hour' WHERE review_id = ${id}`
  const form = reviewForm(film.slug, { body, review: String(id), edits: String(edits), ...more })
  await editReview(member, editingShape.parse(form))
}
const read = (asked: boolean, viewer: { id: number } | null = null) =>
  getHistory(made.film.slug, made.member.handle, { viewer, asked })

it('has no step before the first change, and nothing where there is no review', async () => {
  expect(await read(false)).toMatchObject({ steps: [], earlier: 0 })
  expect(await getHistory(made.film.slug, 'nobody-here', { viewer: null, asked: true })).toBeNull()
})

it('tells every change, and never what its author hid later', async () => {
  const hidden = START.replace('it was the usher', '||it was the usher||')
  await edit(hidden, 0, { halfStars: '9', seenOn: '2026-11-01', language: 'fr' })
  await edit(`${hidden} Go.`, 1)
  const history = await read(false)
  expect(JSON.stringify(history)).not.toContain('usher')
  expect(history?.steps).toMatchObject([
    { number: 3, text: { after: expect.stringMatching(/\[spoiler\] who had the key all along\. Go\.$/) } },
    {
      number: 2,
      text: null,
      title: null,
      halfStars: { before: 7, after: 9 },
      seenOn: { before: null, after: '2026-11-01' },
      language: { before: 'en', after: 'fr' },
    },
  ])
  expect(JSON.stringify(await read(true))).toContain('usher')
  // Who has seen it, as who has written about it has, gets it unasked.
  expect(JSON.stringify(await read(false, made.member))).toContain('usher')
})

it('has the last twenty changes, and says how many were before', async () => {
  for (let n = 2; n < 23; n++) await edit(`${START} And so on, ${n} times.`, n)
  const history = await read(true)
  expect([history?.steps.length, history?.steps[0]?.number, history?.earlier]).toEqual([20, 24, 3])
})
