import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { makeFormKey } from '@/lib/doors/form-key'
import { decideCase } from '@/lib/moderation/cases/deciding'
import { decidingShape } from '@/lib/moderation/cases/schema'
import { rateFilm } from '@/lib/ratings/rating'
import { makeComment } from '@/lib/testing/comments/making'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeCase, makeModerator } from '@/lib/testing/moderation/making'
import { makeReview } from '@/lib/testing/reviews'
import { cook } from '@/lib/text/cook'
import { listAround } from './around'
import { getAuthorRecord } from './author'
import { getLeaving } from './leaving'
import { listSimilar } from './similar'
import { getTypedIn } from './typing'

freshDatabase()

it('knows what was decided about an author before, and what still stands', async () => {
  const first = await makeCase()
  const why = { rule: 'people', reason: 'It names where somebody lives.', length: 'week' }
  await decideCase(await makeModerator(), decidingShape.parse({ case: first.case, act: 'silence', ...why }))
  const second = await makeCase({ by: first.member })
  expect(await getAuthorRecord(first.member.id, second.case)).toMatchObject({
    ...{ handle: first.member.handle, others: 0, counts: { reviews: 2, comments: 0 } },
    standing: [{ kind: 'silence' }],
    cases: [{ id: first.case, closedAt: expect.any(Date), acts: [{ kind: 'silence', undoneAt: null }] }],
  })
  expect(await getAuthorRecord(2_000_000_000, 1)).toBeNull()
})

it('finds what the same author said nearly so, and nothing of others', async () => {
  const raw = 'Buy the best lamps in town at my brother’s shop, the very best of lamps.'
  const { id, member } = await makeReview({ body: raw })
  const again = await makeComment({ by: member, body: raw.replace('best', 'finest') })
  await makeComment({ body: raw })
  await makeReview({ body: 'A quiet film about ferries, and not one of them arrives in time.' }, member)
  const similar = await listSimilar(member.id, { kind: 'review', id, raw })
  expect(similar).toMatchObject([{ kind: 'comment', id: again.id }])
  expect(similar[0]?.alike).toBeGreaterThan(0.6)
  await prisma().filmList.createMany({
    data: (['everybody', 'onlyMe'] as const).map((visibility) => ({
      ...{
        memberId: member.id,
        slug: visibility.toLowerCase(),
        title: 'Kept',
        ...{ raw, cooked: cook(raw) },
        visibility,
        makingKey: randomUUID(),
      },
    })),
  })
  const kinds = (await listSimilar(member.id, { kind: 'review', id, raw })).map(({ kind }) => kind)
  expect(kinds.sort()).toEqual(['comment', 'list'])
})

it('shows a comment in its thread, and what was said beneath a review, without hidden words', async () => {
  const first = await makeComment({ body: 'First. ||The usher did it.||' })
  const second = await makeComment({ to: first.to, body: 'Second.' })
  const third = await makeComment({ to: second.to, body: 'Third.' })
  const other = await makeComment({ to: first.to, body: 'Elsewhere.' })
  const around = await listAround({ kind: 'comment', id: second.id })
  expect(around.map(({ id, isIt }) => [id, isIt])).toEqual([
    [first.id, false],
    [second.id, true],
    [third.id, false],
  ])
  expect(JSON.stringify(around)).not.toContain('usher')
  expect(around.map(({ id }) => id)).not.toContain(other.id)
  const { id: review } = await makeReview()
  const beneath = await makeComment({ to: { kind: 'review', id: review } })
  expect(await listAround({ kind: 'review', id: review })).toMatchObject([{ id: beneath.id }])
  expect(await listAround({ kind: 'profile', id: first.member.id })).toEqual([])
})

it('says what would be left: comments beneath, and the audience’s mean with and without', async () => {
  const { review, member, film } = await makeCase({ halfStars: '10' })
  await makeComment({ to: { kind: 'review', id: review } })
  const few = await getLeaving({ kind: 'review', id: review }, film.id, member.id)
  expect(few).toMatchObject({ beneath: 1, audience: { n: 1, mean: null, counts: true } })
  for (let n = 0; n < 10; n++) await rateFilm(await makeMember(), { film: film.slug, halfStars: 5 })
  const many = await getLeaving({ kind: 'review', id: review }, film.id, member.id)
  expect(many.audience).toMatchObject({ n: 11, meanWithout: 5 })
  expect(many.audience?.mean).toBeCloseTo(60 / 11)
  expect(await getLeaving({ kind: 'profile', id: member.id }, null, member.id)).toEqual({
    ...{ beneath: 0, answers: 0, audience: null },
  })
})

it('knows how long a form was open before a text, by a key we made for its author alone', async () => {
  const by = await makeMember()
  const key = (whose: { id: number }) => makeFormKey(whose, Date.now() - 90_000)
  const { id: review } = await makeReview({ postingKey: key(by) }, by)
  const { id: comment } = await makeComment({ by, postingKey: key(await makeMember()) })
  const known = await getTypedIn({ kind: 'review', id: review })
  expect([Math.round((known.seconds ?? 0) / 30), known.fast]).toEqual([3, 3])
  expect((await getTypedIn({ kind: 'comment', id: comment })).seconds).toBeNull()
  expect((await getTypedIn({ kind: 'profile', id: by.id })).seconds).toBeNull()
})
