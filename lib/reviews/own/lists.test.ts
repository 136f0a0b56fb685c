import { beforeAll, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { saveDraft } from '@/lib/reviews/drafts/saving'
import { draftShape } from '@/lib/reviews/schema'
import { withdrawReview } from '@/lib/reviews/withdrawing'
import { freshDatabase } from '@/lib/testing/database'
import { makePublicReview } from '@/lib/testing/public-reviews'
import { makeFilms } from '@/lib/testing/ratings'
import { makeReview, makeSettled } from '@/lib/testing/reviews'
import { listOwnDrafts, listOwnReviews, listOwnWithdrawn, OWN_TO_A_PAGE } from './lists'
import { getOwnOfFilm } from './queries'

freshDatabase()

let member: Awaited<ReturnType<typeof makeSettled>>
beforeAll(async () => {
  member = await makeSettled()
})

const save = (film: string, more: object) => saveDraft(member, draftShape.parse({ film, ...more }))

it('has drafts as they begin, and whether they change something', async () => {
  const { film } = await makeReview({}, member)
  const [other = { id: 0, slug: '' }] = await makeFilms(1)
  await save(film.slug, { body: 'Another end', edits: '0' })
  const { version } = await save(other.slug, { title: ' Begun ', body: 'x'.repeat(300) })
  const [begun, change] = await listOwnDrafts(member)
  expect(begun).toMatchObject({ film: { slug: other.slug }, version, changes: false })
  expect(begun?.begins).toMatch(/^Begun: x{153}$/)
  expect(change).toMatchObject({ film: { slug: film.slug }, begins: 'Another end', changes: true })
  expect(await getOwnOfFilm(member, film.id)).toMatchObject({
    review: { memberId: member.id, edits: 0 },
    draft: { basedOn: 0, form: { body: 'Another end' } },
    halfStars: null,
  })
  expect(await listOwnDrafts(await makeSettled())).toEqual([])
})

it('has what was withdrawn, to have back for a day, apart from what stands', async () => {
  const { id } = await makeReview({ halfStars: '8' }, member)
  await withdrawReview(member, { review: id })
  expect(await listOwnWithdrawn(member)).toMatchObject([{ id, halfStars: 8, canReturn: true }])
  expect((await listOwnReviews(member, null)).reviews.map((review) => review.id)).not.toContain(id)
  await prisma()
    .$executeRaw`UPDATE review SET withdrawn_at = withdrawn_at - interval '1 day' WHERE id = ${id}`
  expect(await listOwnWithdrawn(member)).toMatchObject([{ id, canReturn: false }])
})

it('has all that stands, page by page, each once', async () => {
  const author = await makeSettled()
  const films = await makeFilms(3)
  const made: number[] = []
  for (const film of films) made.push((await makePublicReview(film, { memberId: author.id })).id)
  const { reviews, next } = await listOwnReviews(author, null)
  expect([reviews.map(({ id }) => id), next]).toEqual([made.toReversed(), null])
  const later = await listOwnReviews(author, reviews[0]?.id ?? 0)
  expect(later.reviews.map(({ id }) => id)).toEqual(made.slice(0, 2).toReversed())
  expect(OWN_TO_A_PAGE).toBe(50)
})
