import { expect, it } from 'vitest'
import { getOwnOfFilm } from '@/lib/reviews/own/queries'
import { startOf } from '@/lib/reviews/own/starting'
import { draftShape } from '@/lib/reviews/schema'
import { freshDatabase } from '@/lib/testing/database'
import { makeFilms } from '@/lib/testing/ratings'
import { makeReview, makeSettled, reviewForm } from '@/lib/testing/reviews'
import { takePosted } from './taking'

freshDatabase()

it('takes one field from the posted review into the draft, and goes on showing what else differs', async () => {
  const { member, film } = await makeReview({ title: 'Posted', seenOn: '2026-11-01', halfStars: '8' })
  const mine = { title: 'Mine', body: 'Whatever I typed.', seenOn: '2026-11-02', halfStars: '3' }
  const draft = (form: object, version = 0) =>
    draftShape.parse({ ...reviewForm(film.slug), ...form, version: String(version), edits: '0' })
  const { version } = await takePosted(member, draft(mine), 'title')
  const start = startOf(await getOwnOfFilm(member, film.id))
  expect(start.values).toMatchObject({ ...mine, title: 'Posted' })
  expect(start.overtakenBy?.differs.map(({ field }) => field)).toEqual(['halfStars', 'seenOn'])
  await expect(takePosted(member, draft(mine), 'seenOn')).rejects.toMatchObject({ reason: 'newer draft' })
  await takePosted(member, draft({ ...mine, title: 'Posted' }, version), 'halfStars')
  const { values, overtakenBy } = startOf(await getOwnOfFilm(member, film.id))
  expect(values).toMatchObject({ title: 'Posted', halfStars: '8', body: mine.body })
  expect(overtakenBy?.differs).toEqual([{ field: 'seenOn', posted: '2026-11-01', drafted: '2026-11-02' }])
})

it('is a saved draft like any other where no review stands', async () => {
  const [member, [film]] = [await makeSettled(), await makeFilms(1)]
  const form = { film: film?.slug, title: 'Mine', body: 'Whatever I typed.', version: '0' }
  await takePosted(member, draftShape.parse(form), 'title')
  expect((await getOwnOfFilm(member, film?.id ?? 0)).draft?.form).toMatchObject({ title: 'Mine' })
})
