import { expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { getFilm } from '@/lib/films/queries'
import { currentSlug } from '@/lib/former-slugs'
import { getPerson } from '@/lib/people/queries'
import { searchCatalogue } from '@/lib/search/queries'
import { tags } from '@/lib/tags'
import { edited, makeEditable, makeEditor, stands } from '@/lib/testing/catalogue/editing'
import { freshDatabase } from '@/lib/testing/database'
import { heard } from '@/lib/testing/doors/announcements'
import { undoEdit } from './undoing'

freshDatabase()

const undo = (editor: { id: number }, id: number) =>
  prisma().$transaction((tx) => undoEdit(tx, editor, id), { maxWait: 20_000, timeout: 20_000 })
const edit = (id: number | null) => prisma().catalogueEdit.findUniqueOrThrow({ where: { id: id ?? 0 } })
const credits = [
  { role: 'director', name: 'Okju Jang' },
  { role: 'cast', name: 'Minhee Choi', character: 'The Usher', characterAliases: ['Usher'] },
]

it('keeps what stood and what stands, who and why, and shows it', async () => {
  const [film, editor] = [await makeEditable({ title: 'The Lamp', runtimeMinutes: 90 }), await makeEditor()]
  const { told } = await heard(async () => {
    const id = await edited(editor, film, 'titles', {
      title: 'The Lamp House',
      '0.title': 'Lamplight',
      '0.language': 'English',
    })
    expect(await edit(id)).toMatchObject({
      ...{ filmId: film.id, personId: null, part: 'titles', byId: editor.id, reason: 'As they say.' },
      before: { one: { title: 'The Lamp' }, rows: [] },
      after: { one: { title: 'The Lamp House' }, rows: [{ title: 'Lamplight', source: 'editor' }] },
    })
  })
  expect(told).toContain(tags.film(film.id))
  expect(await getFilm(film.slug)).toMatchObject({
    title: 'The Lamp House',
    sheet: { otherTitles: [{ title: 'Lamplight', language: 'English' }] },
  })
  expect((await searchCatalogue('lamplight')).films).toMatchObject([{ slug: film.slug }])
  expect(await prisma().auditEntry.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
    ...{ act: 'catalogue edited', actorId: editor.id, subjectKind: 'film', subjectId: film.id },
    details: { part: 'titles' },
  })
})

it('writes every part, and reads it back the same', async () => {
  const [film, editor] = [await makeEditable({ credits }), await makeEditor()]
  const typed = {
    titles: { '0.title': '등불', '0.original': 'on', '1.title': 'Lamp' },
    year: { year: '1994', '0.year': '1995', '0.source': 'editor' },
    kind: { kind: 'series', countries: 'South Korea, France', genres: 'Drama', languages: 'Korean' },
    length: { minutes: '93', '0.minutes': '90', '0.approximate': 'on' },
    synopsis: { synopsis: 'Two lines.\nOf a lamp.' },
    budget: { amount: '9000000', currency: 'krw' },
    credits: { '2.role': 'music', '2.name': 'Gray', '2.nth': '1' },
    releases: { '0.event': 'streaming', '0.place': 'everywhere', '0.date': '2023-10' },
    production: { '0.what': 'shot', '0.date': '2022' },
    notes: { '0.category': 'fire', '0.severity': 'mild', '0.sources': 'editor' },
    trivia: { '0.text': 'It burned.', '0.spoiler': 'on' },
  } as const
  for (const [part, form] of Object.entries(typed)) {
    const id = await edited(editor, film, part as keyof typeof typed, form)
    expect([part, (await edit(id)).after]).toEqual([part, (await stands(film, part as 'titles')).value])
    // The same form again changes nothing.
    expect([part, await edited(editor, film, part as 'titles', {})]).toEqual([part, null])
  }
  const shown = await getFilm(film.slug)
  expect(shown).toMatchObject({
    ...{ year: 1994, kind: 'series', runtimeMinutes: 93, budgetAmount: 9_000_000, budgetCurrency: 'KRW' },
    sheet: { releases: [{ place: 'everywhere' }], spoilerTrivia: 1, trivia: [] },
  })
  expect(shown?.sheet.credits.map(({ person }) => person.name)).toEqual(['Gray', 'Okju Jang', 'Minhee Choi'])
  expect(shown?.sheet.credits[2]?.character).toEqual({ name: 'The Usher', spellings: ['Usher'] })
  // Eleven edits, each of which makes pages anew.
}, 60_000)

it('tells who was before, and changes nothing', async () => {
  const [film, editor] = [await makeEditable({ title: 'A' }), await makeEditor()]
  const { seen } = await stands(film, 'titles')
  await edited(editor, film, 'titles', { title: 'B' })
  await expect(edited(editor, film, 'titles', { title: 'C' }, seen)).rejects.toThrow('meanwhile')
  expect((await stands(film, 'titles')).value.one.title).toBe('B')
  // Another part is nobody else’s.
  await edited(editor, film, 'year', { year: '1990' })
  expect((await stands(film, 'year')).value.one.year).toBe(1990)
})

it('of two editors at once lets one through', async () => {
  const [film, one, other] = [await makeEditable(), await makeEditor(), await makeEditor()]
  const { seen } = await stands(film, 'synopsis')
  const tries = await Promise.allSettled(
    [one, other, one, other].map((by, n) => edited(by, film, 'synopsis', { synopsis: `No. ${n}` }, seen)),
  )
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await prisma().catalogueEdit.count({ where: { filmId: film.id } })).toBe(1)
})

it('is taken back once, as an edit, and that too', async () => {
  const [film, editor] = [await makeEditable({ credits }), await makeEditor()]
  const before = (await stands(film, 'credits')).value
  const id = (await edited(editor, film, 'credits', { '1.name': 'Gray' })) ?? 0
  const tries = await Promise.allSettled([undo(editor, id), undo(editor, id), undo(editor, id)])
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect((await stands(film, 'credits')).value).toEqual(before)
  const undoing = await prisma().catalogueEdit.findUniqueOrThrow({ where: { undoesId: id } })
  expect(undoing).toMatchObject({ part: 'credits', byId: editor.id })
  await undo(editor, undoing.id)
  expect((await stands(film, 'credits')).value.rows[1]).toMatchObject({
    name: 'Gray',
    character: 'The Usher',
  })
})

it('is not taken back over what was edited since', async () => {
  const [film, editor] = [await makeEditable(), await makeEditor()]
  const first = await edited(editor, film, 'year', { year: '1990' })
  const second = await edited(editor, film, 'year', { year: '1991' })
  await expect(undo(editor, first ?? 0)).rejects.toThrow('edited again since')
  await undo(editor, second ?? 0)
  await undo(editor, first ?? 0)
  expect((await stands(film, 'year')).value.one.year).toBe(2000)
})

it('keeps who is credited apart from what they are called', async () => {
  const [film, editor] = [await makeEditable({ credits }), await makeEditor()]
  const { rows } = (await stands(film, 'credits')).value
  const director = { kind: 'person', id: rows[0]?.person ?? 0 } as const
  const id = (await edited(editor, film, 'credits', { '2.role': 'writer', '2.name': 'Okju Jang' })) ?? 0
  await edited(editor, director, 'names', { name: 'Jang Ok-ju', '0.name': 'Okju Jang', '1.name': '장옥주' })
  // Renaming her is no change of the film’s credits.
  await undo(editor, id)
  expect((await stands(film, 'credits')).value.rows.map(({ name }) => name)).toEqual([
    ...['Jang Ok-ju', 'Minhee Choi'],
  ])
  expect((await searchCatalogue('장옥주')).people).toMatchObject([{ name: 'Jang Ok-ju' }])
  expect((await getFilm(film.slug))?.sheet.credits[0]?.person.spellings).toEqual(['Okju Jang', '장옥주'])
  // By a spelling she is found, and nobody new is made.
  await edited(editor, film, 'credits', { '2.role': 'writer', '2.name': '장옥주' })
  expect((await stands(film, 'credits')).value.rows[2]?.person).toBe(director.id)
})

it('announces who is credited no more', async () => {
  const [film, editor] = [
    await makeEditable({ credits: [{ role: 'cast', name: 'Somebody Gone' }] }),
    await makeEditor(),
  ]
  const gone = (await stands(film, 'credits')).value.rows[0]?.person ?? 0
  const { told } = await heard(() => edited(editor, film, 'credits', { '0.gone': 'on' }))
  expect(told).toContain(tags.person(gone))
  const { slug } = await prisma().person.findUniqueOrThrow({ where: { id: gone } })
  expect(await getPerson(slug)).toMatchObject({ credits: [] })
})

it('moves an address, and the old one leads on, there and back', async () => {
  const [film, other, editor] = [await makeEditable(), await makeEditable(), await makeEditor()]
  const id = (await edited(editor, film, 'address', { slug: `${film.slug}-moved` })) ?? 0
  expect(await currentSlug('film', film.slug)).toBe(`${film.slug}-moved`)
  await expect(edited(editor, other, 'address', { slug: film.slug })).rejects.toThrow(
    'This address is taken.',
  )
  await expect(edited(editor, other, 'address', { slug: `${film.slug}-moved` })).rejects.toThrow('taken')
  await undo(editor, id)
  expect(await currentSlug('film', `${film.slug}-moved`)).toBe(film.slug)
  expect(await currentSlug('film', film.slug)).toBeNull()
})

it('takes no source that the film does not have', async () => {
  const [film, editor] = [await makeEditable(), await makeEditor()]
  await expect(edited(editor, film, 'year', { '0.year': '1990', '0.source': 'zzz' })).rejects.toThrow(
    'no source',
  )
  expect(await prisma().source.count({ where: { code: 'zzz' } })).toBe(0)
})

it('writes genres as others have them', async () => {
  const [film, editor] = [await makeEditable(), await makeEditor()]
  await makeEditable({ genres: ['Action'], countries: ['South Korea'] })
  await edited(editor, film, 'kind', { genres: 'action, Noir', countries: 'south korea' })
  expect((await stands(film, 'kind')).value.one).toMatchObject({
    ...{ genres: ['Action', 'Noir'], countries: ['South Korea'] },
  })
})
