import { expect, it } from 'vitest'
import { protect, undo } from '@/lib/catalogue/editing/by-hand'
import type { Part, Subject } from '@/lib/catalogue/editing/shapes/parts'
import { prisma } from '@/lib/db'
import { standard } from '@/lib/site-settings/register'
import { edited, formOf, makeEditable, makeEditor, stands } from '@/lib/testing/catalogue/editing'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { linesOf } from '@/lib/testing/notifications/telling'
import type { Member } from '@/prisma/generated/client'
import { acceptChanged, acceptSuggestion, declineSuggestion } from './deciding'
import { getOpenSuggestion, getSuggestable, listOpenSuggestions, listOwnSuggestions } from './queries'
import { acceptingShape, changingShape, decliningShape, suggestingShape } from './schema'
import { suggestEdit } from './suggesting'

freshDatabase()

type Film = Subject & { slug: string }
const why = { reason: 'It stands on the poster.', link: '' }

async function suggested(
  member: Member,
  film: Film,
  part: Part,
  typed: Record<string, string>,
): Promise<number> {
  const { of: _, entry: __, ...form } = (await formOf(film, part, typed)) as Record<string, string>
  await suggestEdit(member, suggestingShape.parse({ ...form, ...why, film: film.slug }))
  return (await listOwnSuggestions(member))[0]?.id ?? 0
}
const accepting = async (suggestion: number) =>
  acceptingShape.parse({ suggestion, seen: (await getOpenSuggestion(suggestion))?.seen, answer: '' })
const declining = (suggestion: number) =>
  decliningShape.parse({ suggestion, answer: 'The poster is another’s.' })

it('is accepted as it is: an edit with both names, told, and taken back like any', async () => {
  const [member, editor, film] = [
    await makeMember(),
    await makeEditor(),
    await makeEditable({ title: 'The Lamp' }),
  ]
  const id = await suggested(member, film, 'titles', { title: 'The Lamp House' })
  expect((await stands(film, 'titles')).value.one.title).toBe('The Lamp')
  expect((await listOpenSuggestions()).map((one) => one.id)).toContain(id)
  await acceptSuggestion(editor, await accepting(id))
  expect((await stands(film, 'titles')).value.one.title).toBe('The Lamp House')
  const edit = await prisma().catalogueEdit.findUniqueOrThrow({ where: { suggestionId: id } })
  expect(edit).toMatchObject({ byId: editor.id, reason: why.reason, filmId: film.id })
  expect(await linesOf(member)).toEqual(['* Your correction of the titles of The Lamp House was accepted'])
  await undo(editor, edit.id)
  expect((await stands(film, 'titles')).value.one.title).toBe('The Lamp')
  expect(await prisma().auditEntry.findMany({ where: { act: 'suggestion decided' } })).toMatchObject([
    { actorId: editor.id, subjectId: id, details: { part: 'titles', outcome: 'accepted' } },
  ])
})

it('is accepted with changes, or declined with a reason', async () => {
  const [member, editor, film] = [await makeMember(), await makeEditor(), await makeEditable()]
  const id = await suggested(member, film, 'year', { year: '1994' })
  const { seen } = await stands(film, 'year')
  const form = { suggestion: String(id), part: 'year', seen, year: '1995', answer: 'The premiere was later.' }
  await acceptChanged(editor, changingShape.parse(form))
  expect((await stands(film, 'year')).value.one.year).toBe(1995)
  const other = await suggested(member, film, 'synopsis', { synopsis: 'It is bad.' })
  await declineSuggestion(editor, declining(other))
  expect(await listOwnSuggestions(member)).toMatchObject([
    { outcome: 'declined', answer: 'The poster is another’s.' },
    { outcome: 'changed', answer: 'The premiere was later.' },
  ])
  expect((await linesOf(member)).map((line) => line.split(' was ')[1])).toEqual([
    'declined',
    'accepted, with changes',
  ])
})

it('is changed also where another person is named in somebody’s row', async () => {
  const credits = [{ role: 'cast', name: 'Somebody Known' }]
  const [member, editor] = [await makeMember(), await makeEditor()]
  const film = await makeEditable({ credits: [] })
  await makeEditable({ credits })
  const id = await suggested(member, film, 'credits', { '0.role': 'cast', '0.name': 'Somebody Known' })
  const person = String(
    (await prisma().person.findFirstOrThrow({ where: credits[0] && { name: credits[0].name } })).id,
  )
  const form = {
    suggestion: String(id),
    part: 'credits',
    answer: '',
    seen: (await stands(film, 'credits')).seen,
  }
  const typed = { '0.role': 'cast', '0.name': 'Somebody Else', '0.person': person }
  await acceptChanged(editor, changingShape.parse({ ...form, ...typed }))
  expect(await listOwnSuggestions(member)).toMatchObject([{ outcome: 'changed' }])
  expect((await stands(film, 'credits')).value.rows).toMatchObject([{ name: 'Somebody Else' }])
})

it('of many who decide at once the first does', async () => {
  const [member, editor, film] = [await makeMember(), await makeEditor(), await makeEditable()]
  const id = await suggested(member, film, 'year', { year: '1994' })
  const accept = await accepting(id)
  const tries = await Promise.allSettled([
    ...[acceptSuggestion(editor, accept), acceptSuggestion(await makeEditor(), accept)],
    declineSuggestion(editor, declining(id)),
  ])
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await prisma().catalogueEdit.count({ where: { filmId: film.id } })).toBeLessThanOrEqual(1)
  expect(await linesOf(member)).toHaveLength(1)
})

it('is not accepted as it is over what was edited since', async () => {
  const [member, editor, film] = [await makeMember(), await makeEditor(), await makeEditable()]
  const id = await suggested(member, film, 'year', { year: '1994' })
  await edited(editor, film, 'year', { year: '1993' })
  const open = await getOpenSuggestion(id)
  expect(open).toMatchObject({ isChanged: true, value: { one: { year: 1993 } } })
  await expect(acceptSuggestion(editor, await accepting(id))).rejects.toThrow('edited since')
  // Nor over what is edited between looking and pressing.
  const form = { suggestion: String(id), part: 'year', seen: open?.seen, year: '1994', answer: '' }
  await edited(editor, film, 'year', { year: '1992' })
  await expect(acceptChanged(editor, changingShape.parse(form))).rejects.toThrow('meanwhile')
  expect((await stands(film, 'year')).value.one.year).toBe(1992)
})

it('waits once to a part, however often it is sent', async () => {
  const [member, film] = [await makeMember(), await makeEditable()]
  const tries = await Promise.allSettled(
    [1, 2, 3, 4].map((n) => suggested(member, film, 'year', { year: `199${n}` })),
  )
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await suggested(member, film, 'length', { minutes: '90' })
  await suggested(await makeMember(), film, 'year', { year: '1999' })
  expect(await prisma().editSuggestion.count({ where: { filmId: film.id } })).toBe(3)
})

it('is counted by the day, and what changes nothing is none', async () => {
  const [member, film] = [
    await makeMember(),
    await makeEditable({ credits: [{ role: 'cast', name: 'Okju' }] }),
  ]
  await expect(suggested(member, film, 'year', {})).rejects.toMatchObject({ field: 'reason' })
  await expect(suggested(member, film, 'credits', {})).rejects.toMatchObject({ field: 'reason' })
  const films = await Promise.all(Array.from({ length: standard.suggestionsNew + 2 }, () => makeEditable()))
  const tries = await Promise.allSettled(films.map((one) => suggested(member, one, 'year', { year: '1994' })))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(standard.suggestionsNew)
})

it('is taken neither for what is protected nor without a reason', async () => {
  const [member, film] = [await makeMember(), await makeEditable()]
  await protect(await makeEditor(), film, 'Edited to and fro.')
  await expect(suggested(member, film, 'year', { year: '1994' })).rejects.toThrow('by hand')
  const form = { film: film.slug, part: 'year', seen: 'a'.repeat(32), year: '1994' }
  const fields = (more: object) =>
    suggestingShape.safeParse({ ...form, ...more }).error?.issues.map(({ path }) => path[0])
  expect(fields({ reason: ' ', link: '' })).toEqual(['reason'])
  expect(fields({ reason: '', link: 'javascript:alert(1)' })).toContain('link')
  expect(fields({ reason: '', link: 'https://films.example/a' })).toBeUndefined()
  expect(fields({ reason: 'x', link: '', part: 'address', slug: 'mine' })).toEqual(['part'])
  expect(fields({ reason: 'x', link: '', year: '12' })).toEqual(['year'])
})

it('shows nothing that gives the film away, and loses nothing of it', async () => {
  const trivia = [
    { text: 'She dies.', source: 'editor', spoiler: true },
    { text: 'It rained.', source: 'editor' },
    { text: 'He did it.', source: 'editor', spoiler: true },
    { text: 'It snowed.', source: 'editor' },
  ]
  const [member, editor, film] = [await makeMember(), await makeEditor(), await makeEditable({ trivia })]
  const { value, seen } = await getSuggestable(member, film.id, 'trivia')
  expect(value.rows.map((row) => 'text' in row && row.text)).toEqual(['It rained.', 'It snowed.'])
  const form = { film: film.slug, part: 'trivia', seen, ...why, '0.text': 'It rained.' }
  await expect(
    suggestEdit(member, suggestingShape.parse({ ...form, '1.text': 'He did it.' })),
  ).rejects.toThrow('already')
  await suggestEdit(member, suggestingShape.parse({ ...form, '1.text': 'It hailed.' }))
  await acceptSuggestion(editor, await accepting((await listOwnSuggestions(member))[0]?.id ?? 0))
  expect((await stands(film, 'trivia')).value.rows.map(({ text }) => text)).toEqual([
    ...['She dies.', 'It rained.', 'He did it.', 'It hailed.'],
  ])
})
