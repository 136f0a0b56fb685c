import { expect, it } from 'vitest'
import { applyFile } from '@/lib/catalogue/apply'
import { prisma } from '@/lib/db'
import { fillingOf, isNothing } from '@/lib/imports/matching/filling'
import { knownFilms } from '@/lib/imports/matching/known'
import { edited, makeEditable, makeEditor, stands } from '@/lib/testing/catalogue/editing'
import { freshDatabase } from '@/lib/testing/database'
import { filmFile, reviewEntry } from '@/lib/testing/films'
import { editByHand, lift, protect, undo } from './by-hand'
import { isProtected } from './protecting'
import { listHistory } from './queries'

freshDatabase()

it('is said with a reason, kept in the history, and taken back like any edit', async () => {
  const [film, editor] = [await makeEditable(), await makeEditor()]
  await Promise.allSettled([1, 2, 3].map((n) => protect(editor, film, `Edited to and fro, ${n}.`)))
  expect(await isProtected(prisma(), film)).toBe(true)
  const path = await lift(editor, film)
  expect(path).toBe(`/desk/catalogue/films/${film.slug}?done=protection`)
  expect(await isProtected(prisma(), film)).toBe(false)
  const [lifted] = (await listHistory(film)).edits
  await undo(editor, lifted?.id ?? 0)
  expect((await stands(film, 'protection')).value.one.reason).toMatch(/^Edited to and fro/)
  expect(await prisma().auditEntry.findMany({ where: { act: 'catalogue edit undone' } })).toHaveLength(1)
})

it('leaves films to editors: no file corrects it, nor by the way', async () => {
  const [film, editor] = [
    await makeEditable({ title: 'The Lamp', slug: 'the-lamp-1994', year: 1994 }),
    await makeEditor(),
  ]
  await protect(editor, film, 'A bot corrects it.')
  const correcting = { ...filmFile({ title: 'Lamp', slug: film.slug, year: 1994 }) }
  await expect(applyFile(JSON.stringify(correcting), 'a.json', 'correct')).rejects.toThrow('is protected')
  const naming = filmFile(
    {},
    {
      alsoMentioned: [{ title: 'The Lamp', year: 1994, kind: 'series', source: 'd', genres: ['Horror'] }],
      criticReviews: [reviewEntry({ comparedWith: [{ title: 'The Lamp', how: 'compared' }] })],
    },
  )
  await applyFile(JSON.stringify(naming), 'b.json', 'correct')
  expect((await stands(film, 'kind')).value.one).toMatchObject({ kind: 'film', genres: [] })
  // By hand an editor can.
  await edited(editor, film, 'titles', { title: 'The Lamp House' })
  expect((await stands(film, 'titles')).value.one.title).toBe('The Lamp House')
})

it('leaves people to editors: no file adds a spelling', async () => {
  const editor = await makeEditor()
  const file = (aliases: string[]) => filmFile({ credits: [{ role: 'cast', name: 'Okju Jang', aliases }] })
  await applyFile(JSON.stringify(file([])), 'a.json', 'correct')
  const { id } = await prisma().person.findFirstOrThrow({ where: { name: 'Okju Jang' } })
  const person = { kind: 'person', id } as const
  await protect(editor, person, 'Two people share the name.')
  await applyFile(JSON.stringify(file(['Jang Ok-ju'])), 'b.json', 'correct')
  expect((await stands(person, 'names')).value.rows).toEqual([])
})

it('answers with the page that shows the edit, also where that moved', async () => {
  const [film, editor] = [await makeEditable(), await makeEditor()]
  const { seen } = await stands(film, 'address')
  const form = { of: 'film', entry: film.id, part: 'address', reason: null, slug: 'moved-away' } as const
  expect(await editByHand(editor, { ...form, seen })).toBe('/desk/catalogue/films/moved-away?done=address')
  const now = (await stands(film, 'address')).seen
  expect(await editByHand(editor, { ...form, seen: now })).toMatch(/done=nothing$/)
})

it('leaves films to editors: no list fills in what is not known of it', async () => {
  const [film, editor] = [await makeEditable({ title: 'The Usher', year: null }), await makeEditor()]
  const row = { title: 'The Usher', originalTitle: null, year: 1994, runtimeMinutes: 90, genres: ['Drama'] }
  const read = {
    ...row,
    countries: [],
    languages: [],
    ids: [],
    credits: [],
    released: null,
    budget: null,
  } as never
  const known = async () => (await knownFilms(prisma(), [film.id]))[0]
  const before = await known()
  expect(before && isNothing(fillingOf(read, before))).toBe(false)
  await protect(editor, film, 'A bot fills it.')
  const after = await known()
  expect(after && isNothing(fillingOf(read, after))).toBe(true)
})
