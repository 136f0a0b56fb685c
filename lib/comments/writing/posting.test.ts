import { beforeAll, describe, expect, it } from 'vitest'
import type { SaidTo } from '@/lib/comments/schema'
import { prisma } from '@/lib/db'
import { standard } from '@/lib/site-settings/register'
import { commentForm, givenComment, makeComment } from '@/lib/testing/comments/making'
import { freshDatabase } from '@/lib/testing/database'
import { applied, filmFile, reviewEntry } from '@/lib/testing/films'
import { makeMember } from '@/lib/testing/members'
import { makeFilms } from '@/lib/testing/ratings'
import { makeReview, makeSettled, readAndWritten } from '@/lib/testing/reviews'
import { postComment } from './posting'

freshDatabase()

type Settled = Awaited<ReturnType<typeof makeSettled>>
let member: Settled
let another: Settled
beforeAll(async () => {
  ;[member, another] = [await makeSettled(), await makeSettled()]
})
const makeFilm = async () => ({ kind: 'film' as const, id: (await makeFilms(1))[0]?.id ?? 0 })
const row = (id: number) => prisma().comment.findUniqueOrThrow({ where: { id } })
const tallyOf = async (about: string) =>
  (await prisma().commentTally.findUnique({ where: { about } }))?.comments ?? 0
const reply = (to: SaidTo, by = another) => makeComment({ to, by })

describe('a comment', () => {
  it('keeps what was said, cooked, and is counted where it stands', async () => {
    const on = await makeFilm()
    const { id } = await makeComment({
      to: on,
      by: member,
      body: 'The *end* is ||her marker||.',
      wholeSpoiler: 'on',
    })
    expect(await row(id)).toMatchObject({
      filmId: on.id,
      about: `film/${on.id}`,
      path: [id],
      memberId: member.id,
      wholeSpoiler: true,
      cooked: { plain: { open: 'The end is [spoiler].' } },
    })
    expect(await tallyOf(`film/${on.id}`)).toBe(1)
  })

  it('stands under a critic’s and a member’s review, whose cards count it, also anew', async () => {
    const review = await makeReview({}, member)
    await reply({ kind: 'review', id: review.id })
    expect(await prisma().reviewCard.findFirst({ where: { reviewId: review.id } })).toMatchObject({
      comments: 1,
    })
    const file = filmFile({}, { criticReviews: [reviewEntry()] })
    await applied(file)
    const { slug } = file.film as { slug: string }
    const critics = await prisma().criticReview.findFirstOrThrow({ where: { film: { slug } } })
    await reply({ kind: 'critic-review', id: critics.id })
    const cards = () => prisma().criticReviewCard.findMany({ where: { reviewId: critics.id } })
    expect(await cards()).toMatchObject([{ comments: 1 }])
    await applied(file)
    expect(await cards()).toMatchObject([{ comments: 1 }])
  })

  it('is counted on its card also while an editor has that made anew', async () => {
    const file = filmFile({}, { criticReviews: [reviewEntry()] })
    await applied(file)
    const { slug } = file.film as { slug: string }
    const { id } = await prisma().criticReview.findFirstOrThrow({ where: { film: { slug } } })
    for (let i = 1; i <= 6; i++) {
      await Promise.all([applied(file), reply({ kind: 'critic-review', id })])
      expect(await prisma().criticReviewCard.findMany({ where: { reviewId: id } })).toMatchObject([
        { comments: i },
      ])
    }
  })

  it('stands below what it answers, in the fourth row and deeper beside it', async () => {
    const { id: a, to, on } = await makeComment()
    const { id: b, to: toB } = await reply(to)
    const { id: c, to: toC } = await reply(toB)
    const { id: d, to: toD } = await reply(toC)
    const { id: e } = await reply(toD)
    const paths = [await row(b), await row(c), await row(d), await row(e)].map(({ path }) => path)
    expect(paths).toEqual([
      [a, b],
      [a, b, c],
      [a, b, d],
      [a, b, e],
    ])
    expect(await row(e)).toMatchObject({ answersId: d, filmId: on.id })
    expect(await row(a)).toMatchObject({ answers: 4 })
    expect(await tallyOf(`film/${on.id}`)).toBe(5)
  })

  it('is one of the same form sent a thousand times at once, and of the same words from two tabs', async () => {
    const on = await makeFilm()
    const form = givenComment(on)
    const posted = await Promise.all(Array.from({ length: 1_000 }, () => postComment(member, form)))
    const tabs = await Promise.all(
      Array.from({ length: 8 }, () => postComment(member, givenComment(on, { body: form.body }))),
    )
    expect(new Set([...posted, ...tabs].map(({ comment }) => comment)).size).toBe(1)
    expect(await prisma().comment.count({ where: { filmId: on.id } })).toBe(1)
    expect(await tallyOf(`film/${on.id}`)).toBe(1)
    // Another member may say the same.
    await postComment(another, givenComment(on, { body: form.body }))
    expect(await prisma().comment.count({ where: { filmId: on.id } })).toBe(2)
  })

  it('leads to the comment there is where its form was sent before with other words', async () => {
    const on = await makeFilm()
    const form = givenComment(on)
    const { comment } = await postComment(member, form)
    await expect(postComment(member, { ...form, body: 'Something else.' })).rejects.toMatchObject({
      reason: 'posted',
      way: { path: `/comments/${comment}/edit` },
    })
  })
})

describe('nobody comments', () => {
  it('on what is not there, or withdrawn, or removed', async () => {
    const { id } = await makeReview({}, member)
    const to = { kind: 'review', id } as const
    const { to: answer } = await reply(to)
    for (const data of [{ withdrawnAt: new Date() }, { withdrawnAt: null, removals: 1 }]) {
      await prisma().review.update({ where: { id }, data })
      for (const where of [to, answer])
        await expect(postComment(another, givenComment(where))).rejects.toMatchObject({ reason: 'gone' })
    }
    for (const kind of ['film', 'critic-review', 'review', 'comment'] as const)
      await expect(postComment(another, givenComment({ kind, id: 999_999 }))).rejects.toMatchObject({
        reason: 'gone',
      })
  })

  it.each(['nobody', 'followed'] as const)(
    'where its author lets %s, but the author',
    async (whoMayAnswer) => {
      const { id } = await makeReview({ whoMayAnswer }, member)
      const to = { kind: 'review', id } as const
      await expect(postComment(another, givenComment(to))).rejects.toMatchObject({ reason: 'closed' })
      await postComment(member, givenComment(to))
      await prisma().memberFollow.create({ data: { followerId: member.id, followedId: another.id } })
      const post = postComment(another, givenComment(to))
      if (whoMayAnswer === 'nobody') await expect(post).rejects.toMatchObject({ reason: 'closed' })
      else expect(await post).toMatchObject({ home: expect.any(String) })
      await prisma().memberFollow.deleteMany()
    },
  )

  it('across a block, in either direction, nor to whom they muted; who was muted never learns', async () => {
    const { id } = await makeReview({}, member)
    const { to } = await reply({ kind: 'review', id }, member)
    const said = (by: Settled, where: SaidTo = { kind: 'review', id }) => postComment(by, givenComment(where))
    const gone = { reason: 'gone' }
    for (const data of [
      { blockerId: member.id, blockedId: another.id },
      { blockerId: another.id, blockedId: member.id },
    ]) {
      await prisma().memberBlock.create({ data })
      await expect(said(another)).rejects.toMatchObject(gone)
      await expect(said(another, to)).rejects.toMatchObject(gone)
      await prisma().memberBlock.deleteMany()
    }
    await prisma().memberMute.create({ data: { memberId: member.id, mutedId: another.id } })
    await said(another)
    await prisma().memberMute.deleteMany()
    await prisma().memberMute.create({ data: { memberId: another.id, mutedId: member.id } })
    await expect(said(another, to)).rejects.toMatchObject(gone)
    await prisma().memberMute.deleteMany()
  })

  it('oftener than their standing allows, however many come at once, nor with three links while new', async () => {
    const newcomer = await makeMember()
    const on = await makeFilm()
    const links = '[a](https://a.example/) [b](https://b.example/) https://c.example/'
    await expect(postComment(newcomer, givenComment(on, { body: links }))).rejects.toMatchObject({
      field: 'body',
    })
    const most = standard.commentsNew
    const posts = await Promise.allSettled(
      Array.from({ length: most + 3 }, () =>
        postComment(newcomer, givenComment(on, { postingKey: readAndWritten(newcomer) })),
      ),
    )
    expect(posts.filter(({ status }) => status === 'fulfilled')).toHaveLength(most)
    const [refused] = posts.flatMap((post) => (post.status === 'rejected' ? [post.reason] : []))
    expect(refused.message).toContain(`You have posted ${most} comments within a day`)
  })
})

describe('the database', () => {
  it('lets a comment have one subject, and takes an answer’s from what it answers', async () => {
    const [on, other] = [await makeFilm(), await makeFilm()]
    const said = { raw: 'a', cooked: {}, memberId: member.id }
    const make = (data: object) => prisma().comment.create({ data: { ...said, ...data } })
    await expect(make({})).rejects.toThrow('comment_one_subject')
    const { id: reviewId } = await makeReview({}, member)
    await expect(make({ filmId: on.id, reviewId })).rejects.toThrow('comment_one_subject')
    const { id: answersId } = await make({ filmId: on.id })
    expect(await make({ raw: 'b', filmId: other.id, answersId })).toMatchObject({ filmId: on.id })
  })

  it('counts what is removed, restored and deleted, and leaves no word of who is gone', async () => {
    const leaver = await makeSettled()
    const { id, to, on } = await makeComment({ by: leaver })
    const { id: answer } = await reply(to)
    const counts = async () => [await tallyOf(`film/${on.id}`), (await row(id)).answers]
    for (const [removals, expected] of [
      [1, [1, 0]],
      [2, [1, 0]],
      [0, [2, 1]],
    ] as const) {
      await prisma().comment.update({ where: { id: answer }, data: { removals } })
      expect(await counts()).toEqual(expected)
    }
    await prisma().member.delete({ where: { id: leaver.id } })
    expect(await row(id)).toMatchObject({ memberId: null, raw: null, cooked: null })
    expect(await counts()).toEqual([1, 1])
    await expect(prisma().comment.delete({ where: { id } })).rejects.toThrow()
    await prisma().film.delete({ where: { id: on.id } })
    expect(await prisma().comment.count({ where: { id: { in: [id, answer] } } })).toBe(0)
  })

  it('counts exactly what a crowd answers and deletes at once', async () => {
    const { id, to, on } = await makeComment()
    const crowd = await Promise.all(Array.from({ length: 12 }, () => makeSettled()))
    await Promise.all(
      crowd.map(async (by, i) => {
        const made = await makeComment({ to, by })
        if (i % 3 === 0) await prisma().comment.delete({ where: { id: made.id } })
      }),
    )
    expect(await tallyOf(`film/${on.id}`)).toBe(9)
    expect((await row(id)).answers).toBe(8)
  })
})

it('reads only what names something', () => {
  for (const to of ['film/0', 'film/2147483648', 'film/1x', 'person/1', '', 'film/-1', 'film/01'])
    expect(() => givenComment({ kind: 'film', id: 1 }, { to })).toThrow()
  expect(commentForm({ kind: 'review', id: 7 }).to).toBe('review/7')
})
