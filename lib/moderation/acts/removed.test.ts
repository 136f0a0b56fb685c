import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { listThreads } from '@/lib/comments/reading/threads'
import { getCriticReview } from '@/lib/critics/queries'
import { prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { getFilm } from '@/lib/films/queries'
import { makeList } from '@/lib/lists/making'
import { getList, listEntries } from '@/lib/lists/one'
import { listLists, listListsWith } from '@/lib/lists/queries'
import { makingShape } from '@/lib/lists/schema'
import { getMember } from '@/lib/members/profile/queries'
import { findSubject } from '@/lib/moderation/subjects/subject'
import { tags } from '@/lib/tags'
import { makeComment } from '@/lib/testing/comments/making'
import { freshDatabase } from '@/lib/testing/database'
import { heard } from '@/lib/testing/doors/announcements'
import { applied, filmFile, scoredEntry } from '@/lib/testing/films'
import { makeMember } from '@/lib/testing/members'
import { makeBareFilms } from '@/lib/testing/ratings'
import { makeReview } from '@/lib/testing/reviews'
import type { SubjectKind } from '@/prisma/generated/enums'
import { perform } from './performing'
import { undoAct } from './undoing'

freshDatabase()
handOn({ BALCONY_SECRET: 'thirty-two-characters-or-more-of-noise' })

async function remove(kind: SubjectKind, id: number) {
  const subject = await findSubject(prisma(), { kind, id })
  if (!subject) throw new Error('no subject')
  const { id: actorId } = await makeMember({ roles: ['moderator'] })
  const act = await prisma().$transaction((tx) =>
    perform(tx, {
      ...{ kind: 'remove', subject, rule: 'people', decider: 'moderator', actorId },
      reason: 'It names where somebody lives.',
    }),
  )
  const back = () =>
    prisma().$transaction((tx) => undoAct(tx, act, { decider: 'moderator', actorId, reason: null }))
  return { back }
}

it('takes a critic’s entry out of score, sheet, cards and talk, and gives all of it back', async () => {
  const file = filmFile({}, { criticReviews: [20, 60, 70, 80, 90].map((of100) => scoredEntry(of100)) })
  await applied(file)
  const { slug } = file.film
  const found = await prisma().criticReview.findFirstOrThrow({
    where: { film: { slug }, scoreValue: 20 },
    select: { id: true, slug: true, filmId: true },
  })
  const { id: comment } = await makeComment({ to: { kind: 'critic-review', id: found.id } })
  const state = async () => ({
    film: await getFilm(slug),
    page: await getCriticReview(slug, found.slug),
    cards: await prisma().criticReviewCard.count({ where: { filmId: found.filmId } }),
    talk: await prisma().$queryRaw`SELECT id FROM open_comment WHERE id = ${comment}`,
  })
  const before = await state()
  const { result, told } = await heard(() => remove('criticReview', found.id))
  expect(told).toContain(tags.film(found.filmId))
  const during = await state()
  expect([before.film?.criticMean, during.film?.criticMean]).toEqual([64, 75])
  expect([during.page, during.cards, during.talk]).toEqual([null, 4, []])
  await result.back()
  expect(await state()).toEqual(before)
})

it('shows a removed list to its owner alone, and counts it nowhere', async () => {
  const [owner, other, [film = { id: 0, slug: '' }]] = [
    await makeMember(),
    await makeMember(),
    await makeBareFilms(1),
  ]
  const slug = await makeList(
    owner,
    makingShape.parse({ title: 'Lamps', visibility: 'everybody', film: film.slug, makingKey: randomUUID() }),
  )
  const { id } = await prisma().filmList.findFirstOrThrow({ where: { memberId: owner.id, slug } })
  const seen = async (viewer: { id: number } | null) => [
    (await getList(owner, slug, viewer)) !== null,
    (await listLists(owner, viewer, null))?.lists.length,
    (await listEntries({ id }, viewer, {}))?.entries.length,
  ]
  const counted = async () => [
    (await listListsWith(film, null, null))?.lists.length,
    (await prisma().filmListTally.findUnique({ where: { filmId: film.id } }))?.n,
  ]
  const { result, told } = await heard(() => remove('list', id))
  expect(told).toEqual(expect.arrayContaining([tags.film(film.id), tags.lists, tags.member(owner.id)]))
  expect([await seen(null), await seen(other), await counted()]).toEqual([
    [false, 0, 0],
    [false, 0, 0],
    [0, 0],
  ])
  expect(await seen(owner)).toEqual([true, 1, 1])
  // Shown to fewer and to everybody again it stays removed.
  await prisma().filmList.update({ where: { id }, data: { visibility: 'onlyMe' } })
  await prisma().filmList.update({ where: { id }, data: { visibility: 'everybody' } })
  expect(await counted()).toEqual([0, 0])
  await result.back()
  expect([await seen(other), await counted()]).toEqual([
    [true, 1, 1],
    [1, 1],
  ])
})

it('leaves out what somebody says of themselves, wherever their name stands', async () => {
  const author = await makeMember({ createdAt: new Date('2026-01-01') })
  const own = { name: 'Buy Seats', bio: 'Seats for sale.', pronouns: 'cheap/er' }
  await prisma().member.update({ where: { id: author.id }, data: own })
  const { id: reviewId } = await makeReview({}, author)
  const { on } = await makeComment({ by: author })
  const names = async () => [
    (await getMember(author.handle, null))?.name,
    await prisma()
      .reviewCard.findUnique({ where: { reviewId } })
      .then((card) => card?.document),
    (await listThreads({ about: `film/${on.id}`, filmId: on.id }, { order: 'newest', after: null }, null))
      ?.threads[0]?.author?.name,
  ]
  const before = await names()
  const { back } = await remove('profile', author.id)
  expect(await getMember(author.handle, null)).toMatchObject({ name: null, bio: null, pronouns: null })
  expect(await getMember(author.handle, author)).toMatchObject(own)
  expect(JSON.stringify(await names())).not.toContain('Buy Seats')
  await prisma().member.update({ where: { id: author.id }, data: { name: 'Buy Seats Now' } })
  expect(JSON.stringify(await names())).not.toContain('Buy Seats')
  await prisma().member.update({ where: { id: author.id }, data: { name: own.name } })
  await back()
  expect(await names()).toEqual(before)
})
