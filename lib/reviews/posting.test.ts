import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { standard } from '@/lib/site-settings/register'
import { makeComment } from '@/lib/testing/comments/making'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeFilms } from '@/lib/testing/ratings'
import { chipFields, given, makeReview, makeSettled } from '@/lib/testing/reviews'
import { answerHelpful } from './helpful/answering'
import { postReview } from './posting'
import { restoreOwnReview, withdrawReview } from './withdrawing'

freshDatabase()

let member: Awaited<ReturnType<typeof makeSettled>>
beforeAll(async () => {
  member = await makeSettled()
})
const makeFilm = async (dates: string[] = []) => {
  const [film] = await makeFilms(1, dates)
  return film ?? { id: 0, slug: '' }
}
const reviewsOf = (filmId: number) =>
  prisma().review.findMany({ where: { filmId }, include: { chips: true } })

describe('posting a review', () => {
  it('keeps all it says, cooked, as its first revision', async () => {
    const { id, film } = await makeReview(
      {
        ...chipFields({ acting: 'praise', pacing: 'fault' }),
        title: '  A slow\nburn ',
        body: 'It *burns* slowly, and then ||everything|| goes at once.',
        wholeSpoiler: 'yes',
        seenOn: '2026-11-01',
        halfStars: '9',
        whoMayAnswer: 'nobody',
      },
      member,
    )
    const [review] = await reviewsOf(film.id)
    expect(review).toMatchObject({
      id,
      title: 'A slow burn',
      wholeSpoiler: true,
      language: 'en',
      whoMayAnswer: 'nobody',
      revision: 1,
      cooked: { version: 1, plain: { open: 'It burns slowly, and then [spoiler] goes at once.' } },
    })
    expect(review?.seenOn?.toISOString()).toMatch(/^2026-11-01/)
    expect(review?.chips).toHaveLength(2)
    const revision = await prisma().reviewRevision.findFirst({ where: { reviewId: id } })
    expect(revision).toMatchObject({
      number: 1,
      halfStars: 9,
      raw: review?.raw,
      changedShare: 0,
      chips: [
        { aspect: 'acting', polarity: 'praise' },
        { aspect: 'pacing', polarity: 'fault' },
      ],
    })
    expect(await prisma().rating.findFirst({ where: { filmId: film.id } })).toMatchObject({ halfStars: 9 })
  })

  it('leaves stars given before as they are where it brings none', async () => {
    const { film } = await makeReview({ halfStars: '4' }, member)
    await withdrawReview(member, { review: (await reviewsOf(film.id))[0]?.id ?? 0 })
    await postReview(member, given(film.slug))
    expect(await prisma().rating.findFirst({ where: { filmId: film.id } })).toMatchObject({ halfStars: 4 })
    expect(await prisma().reviewRevision.findFirst({ where: { review: { filmId: film.id } } })).toMatchObject(
      {
        halfStars: 4,
      },
    )
  })

  it('makes one of the same form sent many times at once', async () => {
    const film = await makeFilm()
    const form = given(film.slug)
    const posted = await Promise.all(Array.from({ length: 50 }, () => postReview(member, form)))
    const reviews = await reviewsOf(film.id)
    expect(reviews).toHaveLength(1)
    for (const one of posted) expect(one).toEqual({ review: reviews[0]?.id, lost: false })
  })

  it('makes one of two forms that say different things, and keeps the other beside', async () => {
    const film = await makeFilm()
    const forms = [given(film.slug), given(film.slug)] as const
    const posted = await Promise.all(forms.map((form) => postReview(member, form)))
    expect(posted.map(({ lost }) => lost).toSorted()).toEqual([false, true])
    const loser = forms[posted.findIndex(({ lost }) => lost)]
    const draft = await prisma().reviewDraft.findFirst({ where: { filmId: film.id } })
    expect(draft).toMatchObject({ basedOn: null, form: { body: loser?.body } })
    expect((await reviewsOf(film.id)).map(({ raw }) => raw)).toEqual(
      forms.filter((form) => form !== loser).map(({ body }) => body),
    )
  })

  it('takes the place of one that was withdrawn, of which nothing is kept', async () => {
    const { id, film } = await makeReview({ title: 'The first' }, member)
    await withdrawReview(member, { review: id })
    await postReview(member, given(film.slug, { title: 'The second' }))
    expect(await prisma().reviewRevision.findMany({ where: { review: { filmId: film.id } } })).toMatchObject([
      { title: 'The second' },
    ])
  })

  it('leaves what others said below one that was withdrawn, and nothing they answered of its words', async () => {
    const { id, film } = await makeReview({}, member)
    const other = await makeSettled()
    await answerHelpful(other, { review: id, is: 'yes' })
    const { id: comment } = await makeComment({ to: { kind: 'review', id }, by: other })
    await prisma().watchlistFilm.create({ data: { memberId: member.id, filmId: film.id } })
    await withdrawReview(member, { review: id })
    await postReview(member, given(film.slug, { title: 'The second' }))
    expect(await reviewsOf(film.id)).toMatchObject([
      { id, title: 'The second', withdrawnAt: null, revision: 1, yes: 0, helpfulness: 0 },
    ])
    expect(await prisma().helpfulAnswer.count({ where: { reviewId: id } })).toBe(0)
    expect(await prisma().comment.findMany({ where: { reviewId: id } })).toMatchObject([{ id: comment }])
    expect(await prisma().reviewCard.findUnique({ where: { reviewId: id } })).toMatchObject({ comments: 1 })
    expect(await prisma().watchlistFilm.count({ where: { filmId: film.id } })).toBe(0)
  })

  it('writes over none that its author has back at that moment', async () => {
    for (let round = 0; round < 5; round++) {
      const { id, film } = await makeReview({ title: 'The first' }, member)
      await withdrawReview(member, { review: id })
      const [anew, back] = await Promise.allSettled([
        postReview(member, given(film.slug, { title: 'The second' })),
        restoreOwnReview(member, { review: id }),
      ])
      expect(back.status).toBe('fulfilled')
      const [review] = await prisma().review.findMany({
        where: { filmId: film.id },
        include: { revisions: true },
      })
      expect(review?.withdrawnAt).toBeNull()
      expect(review?.revisions).toMatchObject([{ title: review?.title }])
      // Who was not told that theirs is not there must find it there, or beside as a draft.
      const drafted = await prisma().reviewDraft.count({ where: { filmId: film.id } })
      expect(anew.status === 'rejected' || review?.title === 'The second' || drafted === 1).toBe(true)
    }
  })

  it.each([
    ['seenOn', { seenOn: '2199-01-01' }, 'still to come'],
    ['seenOn', { seenOn: '2019-12-31' }, 'first showing we know of was on 1 January 2020'],
  ])('is refused beside %s', async (field, more, message) => {
    const film = await makeFilm(['2020'])
    const refused = expect(postReview(member, given(film.slug, more as Record<string, string>))).rejects
    await refused.toMatchObject({ field, message: expect.stringContaining(message) })
  })

  it('is refused before the first release, for no film, and where one was removed', async () => {
    await expect(postReview(member, given((await makeFilm(['2199'])).slug))).rejects.toThrow('Nobody can')
    await expect(postReview(member, given('no-such-film'))).rejects.toThrow('not here')
    const { id, film } = await makeReview({}, member)
    await prisma().review.update({ where: { id }, data: { removals: 1 } })
    await expect(postReview(member, given(film.slug))).rejects.toThrow('removed by a moderator')
  })

  it('lets somebody new post three a day, however many come at once, with two links each', async () => {
    const newcomer = await makeMember()
    const films = await makeFilms(standard.reviewsNew + 3)
    const links =
      '[a](https://a.example/) [b](https://b.example/) [c](https://c.example/) and some more words'
    await expect(postReview(newcomer, given(films[0]?.slug ?? '', { body: links }))).rejects.toMatchObject({
      field: 'body',
    })
    const posts = await Promise.allSettled(films.map(({ slug }) => postReview(newcomer, given(slug))))
    expect(posts.filter(({ status }) => status === 'fulfilled')).toHaveLength(standard.reviewsNew)
    const [refused] = posts.flatMap((post) => (post.status === 'rejected' ? [post.reason] : []))
    expect(refused.message).toBe(
      'You have posted 3 reviews within a day, as many as you can for now. Please try again in 24 hours.',
    )
  })
})
