import { beforeEach, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { postReview } from '@/lib/reviews/posting'
import { draftShape } from '@/lib/reviews/schema'
import { freshDatabase } from '@/lib/testing/database'
import { makeFilms } from '@/lib/testing/ratings'
import { given, makeSettled } from '@/lib/testing/reviews'
import { discardDraft, saveDraft } from './saving'

freshDatabase()

let member: Awaited<ReturnType<typeof makeSettled>>
let film: { id: number; slug: string }
beforeEach(async () => {
  member = await makeSettled()
  film = (await makeFilms(1))[0] ?? { id: 0, slug: '' }
})

const save = (body: string, version = 0, more: object = {}) =>
  saveDraft(member, draftShape.parse({ film: film.slug, body, version: String(version), ...more }))
const drafts = () => prisma().reviewDraft.findMany({ where: { memberId: member.id } })

it('keeps what was typed, right or wrong, and each saving has a number of its own', async () => {
  const first = await save('Not yet a', 0, { title: 'x'.repeat(300), halfStars: '99', 'chip-acting': '' })
  const second = await save('Not yet a sentence\0 \ud800', first.version, { edits: '4', does: 'save' })
  expect(second.version).toBeGreaterThan(first.version)
  expect(await drafts()).toMatchObject([
    { version: second.version, basedOn: 4, form: { body: 'Not yet a sentence \ufffd' } },
  ])
})

it('lets no older tab overwrite a newer draft, unless that is meant', async () => {
  const first = await save('From the first tab')
  await expect(save('From the second tab')).rejects.toMatchObject({ reason: 'newer draft' })
  // The same again, as after an answer that never arrived, is no other draft.
  await save('From the first tab')
  await expect(save('From the first tab, later', first.version)).rejects.toThrow('newer draft')
  await save('From the second tab', 0, { over: 'yes' })
  expect(await drafts()).toMatchObject([{ form: { body: 'From the second tab' } }])
})

it('does not take one begun anew for the one before it', async () => {
  const first = await save('The first')
  await discardDraft(member, { film: film.slug, version: first.version })
  await save('The second')
  await expect(save('The first, in a tab left open', first.version)).rejects.toThrow('newer draft')
})

it('throws away what was seen, twice as once, and nothing newer', async () => {
  const { version } = await save('Once')
  await save('Twice', version)
  const which = { film: film.slug, version }
  await expect(discardDraft(member, which)).rejects.toThrow('newer draft')
  const [draft] = await drafts()
  for (let n = 0; n < 2; n++) await discardDraft(member, { ...which, version: draft?.version ?? 0 })
  expect(await drafts()).toEqual([])
})

it('is for a film that is there, and goes when what it says is posted', async () => {
  await expect(saveDraft(member, draftShape.parse({ film: 'no-such-film' }))).rejects.toThrow('not here')
  const form = given(film.slug)
  const { version } = await save(form.body)
  await postReview(member, { ...form, version })
  expect(await drafts()).toEqual([])
})

it('of twenty tabs at once keeps one, and tells the others', async () => {
  const all = await Promise.allSettled(Array.from({ length: 20 }, (_, n) => save(`Tab ${n}`)))
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await drafts()).toMatchObject([
    { form: { body: `Tab ${all.findIndex((a) => a.status === 'fulfilled')}` } },
  ])
})
