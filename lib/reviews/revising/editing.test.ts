import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { answerHelpful } from '@/lib/reviews/helpful/answering'
import { editingShape } from '@/lib/reviews/schema'
import { withdrawReview } from '@/lib/reviews/withdrawing'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { chipFields, makeReview, makeSettled, reviewForm } from '@/lib/testing/reviews'
import { editReview } from './editing'

freshDatabase()

type Made = Awaited<ReturnType<typeof makeReview>>

const body = 'The lamps went out slowly, and the story took its time to begin; then it did not stop.'
let review: Made
const made = async (more: Record<string, string> = {}) => {
  review = await makeReview({ body, ...more }, await makeSettled())
}

const edit = (more: Record<string, string>, edits = 0, member: Made['member'] = review.member) =>
  editReview(
    member,
    editingShape.parse(
      reviewForm(review.film.slug, { body, review: String(review.id), edits: String(edits), ...more }),
    ),
  )
const now = () => prisma().review.findUniqueOrThrow({ where: { id: review.id }, include: { chips: true } })
const revisions = () =>
  prisma().reviewRevision.findMany({ where: { reviewId: review.id }, orderBy: { number: 'asc' } })
const draft = () => prisma().reviewDraft.findFirst({ where: { filmId: review.film.id } })
/** As if the last revision had been written so many minutes earlier. */
const wait = (minutes: number) =>
  prisma().$executeRaw`
    UPDATE review_revision SET at = at - make_interval(mins => ${minutes}::int) WHERE review_id = ${review.id}`

describe('editing a review', () => {
  beforeAll(() => made({ title: 'First', halfStars: '6', ...chipFields({ acting: 'praise' }) }))

  it('within five minutes takes the place of what was posted', async () => {
    const more = { title: 'Second', halfStars: '7', wholeSpoiler: 'yes', ...chipFields({ pacing: 'fault' }) }
    expect(await edit(more)).toMatchObject({ review: review.id, lost: false })
    expect(await now()).toMatchObject({
      title: 'Second',
      revision: 1,
      edits: 1,
      editedAt: null,
      wholeSpoiler: true,
      chips: [{ aspect: 'pacing', polarity: 'fault' }],
    })
    expect(await revisions()).toMatchObject([{ title: 'Second', halfStars: 7, changedShare: 0 }])
  })

  it('after that keeps what was, and says so', async () => {
    await wait(6)
    await edit({ title: 'Third', body: `${body} More.` }, 1)
    expect(await now()).toMatchObject({ revision: 2, edits: 2, editedAt: expect.any(Date), helpfulSince: 1 })
    const [first, second] = await revisions()
    expect([first?.raw, second?.raw]).toEqual([body, `${body} More.`])
    expect(second?.changedShare).toBeLessThan(0.1)
    const card = await prisma().reviewCard.findFirst({ where: { reviewId: review.id } })
    expect(card?.document).toMatchObject({ title: 'Third', editedOn: expect.any(String) })
  })

  it('is a revision of its own at once where somebody commented on the last', async () => {
    const { id, film, member } = review
    await made()
    const comment = { raw: 'Did they?', cooked: {}, reviewId: review.id, memberId: (await makeMember()).id }
    await prisma().comment.create({ data: comment })
    await edit({ title: 'Answered' })
    expect(await now()).toMatchObject({ revision: 2 })
    review = { id, film, member }
  })

  it('that says nothing new changes nothing, whatever it began from', async () => {
    for (const edits of [0, 2]) await edit({ title: 'Third', body: `${body} More.` }, edits)
    expect(await now()).toMatchObject({ edits: 2, revision: 2 })
  })

  it('is refused to others, and of what is withdrawn; what was removed waits to be looked at again', async () => {
    const other = await makeSettled()
    await expect(edit({ title: 'x' }, 2, { ...other })).rejects.toMatchObject({ reason: 'gone' })
    await withdrawReview(review.member, { review: review.id })
    await expect(edit({ title: 'x' }, 2)).rejects.toMatchObject({ reason: 'withdrawn' })
    await prisma().review.update({ where: { id: review.id }, data: { removals: 1, withdrawnAt: null } })
    const { edits } = await now()
    expect(await edit({ title: 'x' }, edits)).toMatchObject({ lost: false, isRemoved: true })
    expect(await prisma().moderationCase.findMany({ where: { subjectId: review.id } })).toMatchObject([
      { subjectKind: 'review', cause: 'resubmitted', asReported: { title: 'x' } },
    ])
  })
})

describe('an edit that lost a race', () => {
  it('is kept as a draft beside what won, and its author told', async () => {
    await made()
    await edit({ title: 'One' })
    expect(await edit({ title: 'Other' })).toMatchObject({ review: review.id, lost: true })
    expect(await now()).toMatchObject({ title: 'One' })
    expect(await draft()).toMatchObject({ basedOn: 0, form: { title: 'Other', edits: '0' } })
    // Who has seen both, and means the second, says so with the count of now.
    expect(await edit({ title: 'Other', version: String((await draft())?.version) }, 1)).toMatchObject({
      lost: false,
    })
    expect([(await now()).title, await draft()]).toEqual(['Other', null])
  })

  it('never passes unseen: of twenty at once one wins and nineteen are told', async () => {
    await made()
    const all = Array.from({ length: 20 }, (_, n) => edit({ title: `Title ${n}`, version: '2147483647' }))
    const told = await Promise.all(all)
    expect(told.filter(({ lost }) => !lost)).toHaveLength(1)
    expect(await now()).toMatchObject({ edits: 1, title: `Title ${told.findIndex(({ lost }) => !lost)}` })
  })
})

describe('helpful answers', () => {
  const other = `${body.split(';')[0]}. Otherwise I left long before whatever was meant to come had come at all.`

  it('stay with a small change, and after a large one are for an earlier version', async () => {
    await made({ halfStars: '6' })
    await answerHelpful(await makeMember(), { review: review.id, is: 'yes' })
    await edit({ title: 'Small' })
    expect(await now()).toMatchObject({ revision: 2, helpfulSince: 1, yes: 1 })
    await wait(6)
    await edit({ body: other }, 1)
    expect(await now()).toMatchObject({ revision: 3, helpfulSince: 3, yes: 0, helpfulness: 0 })
    const card = await prisma().reviewCard.findFirst({ where: { reviewId: review.id } })
    expect(card).toMatchObject({ yes: 0, yesBefore: 1, helpfulness: 0 })
  })

  it('come back where a large change is undone within its grace', async () => {
    await edit({ title: 'Small' }, 2)
    expect(await now()).toMatchObject({ revision: 3, helpfulSince: 1, yes: 1 })
  })

  it('are for an earlier version after two stars, too', async () => {
    await wait(6)
    await edit({ title: 'Small', halfStars: '10' }, 3)
    expect(await now()).toMatchObject({ revision: 4, helpfulSince: 4, yes: 0 })
    expect(await revisions()).toMatchObject([6, 6, 6, 10].map((halfStars) => ({ halfStars })))
  })
})
