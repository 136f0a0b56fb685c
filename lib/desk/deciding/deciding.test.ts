import { beforeEach, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { rawOf } from '@/lib/desk/documents/reading-row'
import { decidingShape } from '@/lib/desk/schema'
import { clean } from '@/lib/documents/residue/receipt'
import { freshDatabase } from '@/lib/testing/database'
import { deciding, makeDocument, versionOf } from '@/lib/testing/desk/making'
import { makeMember } from '@/lib/testing/members'
import { makeBareFilms } from '@/lib/testing/ratings'
import type { DocumentFieldName } from '@/prisma/generated/enums'
import { restoreCut } from './cuts'
import { acceptSure, decideField, undecideField } from './deciding'
import { valueIn } from './reading-form'
import { setAside, takeUp } from './settling'

freshDatabase('each test')

let editor: { id: number }
let document: number
beforeEach(async () => {
  editor = await makeMember({ roles: ['editor'] })
  ;({ document } = await makeDocument())
})

const field = (name: DocumentFieldName, position = 0) =>
  prisma().documentField.findFirst({ where: { documentId: document, name, position } })
const decide = async (more: Parameters<typeof deciding>[1]) =>
  decideField(editor, await deciding(document, more))

it('accepts, corrects and rejects each field by itself, and takes it back', async () => {
  await decide({ name: 'critic', decision: 'accepted' })
  expect(await field('critic')).toMatchObject({
    decision: 'accepted',
    value: 'Ann Roe',
    decidedById: editor.id,
  })
  await decide({ name: 'critic', value: 'Anne Roe' })
  expect(await field('critic')).toMatchObject({
    decision: 'corrected',
    value: 'Anne Roe',
    proposed: 'Ann Roe',
  })
  await decide({ name: 'critic', decision: 'rejected' })
  expect(await field('critic')).toMatchObject({ decision: 'rejected', value: null })
  await undecideField(await deciding(document, { name: 'critic' }))
  expect(await field('critic')).toMatchObject({ decision: null, value: null, decidedAt: null })
  expect(await field('score')).toMatchObject({ decision: null })
  expect(await versionOf(document)).toBe(5)
})

it('tells the second of two who decide the same field, and keeps what the first said', async () => {
  const seen = await deciding(document, { name: 'headline', value: 'One' })
  const tries = await Promise.allSettled([
    decideField(editor, seen),
    decideField(editor, { ...seen, value: 'Another' }),
  ])
  expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await expect(decideField(editor, seen)).rejects.toThrow(/meanwhile/)
})

it('adds what nobody read, and takes it away again', async () => {
  await decide({
    name: 'quote',
    position: 0,
    value: 'We are not lost yet.',
    speaker: 'The keeper',
    spoiler: 'on',
  })
  expect(await field('quote')).toMatchObject({
    value: { speaker: 'The keeper', spoiler: true },
    proposed: null,
  })
  await undecideField(await deciding(document, { name: 'quote' }))
  expect(await field('quote')).toBeNull()
  await expect(decide({ name: 'quote', position: 3, decision: 'accepted' })).rejects.toThrow(/read anew/)
})

it('reads the document again when its film is said, and keeps what was decided', async () => {
  const [film] = await makeBareFilms(1)
  await decide({ name: 'critic', value: 'Anne Roe' })
  await expect(decide({ name: 'film', value: 'no-such-film' })).rejects.toMatchObject({ field: 'value' })
  await decide({ name: 'film', value: `http://localhost:3000/films/${film?.slug}?x#y` })
  expect(await field('critic')).toMatchObject({ decision: 'corrected', value: 'Anne Roe' })
  const { filmId, reading } = await prisma().criticDocument.findUniqueOrThrow({ where: { id: document } })
  expect(filmId).toBe(film?.id)
  expect(reading).toMatchObject({ film: { value: { slug: film?.slug } } })
  await undecideField(await deciding(document, { name: 'film' }))
  expect(await prisma().criticDocument.count({ where: { filmId: null } })).toBe(1)
})

it('accepts what was surely read at once, and nothing that was not', async () => {
  const version = await versionOf(document)
  const many = await acceptSure(editor, { document, version })
  expect(many).toBeGreaterThan(2)
  expect(await field('score')).toMatchObject({ decision: 'accepted', value: { value: 7, best: 10 } })
  expect(await field('summary')).toMatchObject({ decision: null })
  await expect(acceptSure(editor, { document, version })).rejects.toThrow(/meanwhile/)
})

it('puts a cut back and leaves it out again, and the clean text follows', async () => {
  const { start } = await prisma().documentCut.findFirstOrThrow({ where: { documentId: document } })
  const texts = async () => {
    const { bytes, cleanText, cuts } = await prisma().criticDocument.findUniqueOrThrow({
      where: { id: document },
      include: { cuts: { where: { restoredAt: null }, orderBy: { start: 'asc' } } },
    })
    return { cleanText, made: clean(rawOf(bytes).text, cuts), raw: rawOf(bytes).text }
  }
  await restoreCut(editor, { document, start, restore: 'yes' })
  const whole = await texts()
  expect([whole.cleanText, whole.made]).toEqual([whole.raw, whole.raw])
  await restoreCut(editor, { document, start, restore: 'no' })
  const { cleanText, made, raw } = await texts()
  expect(cleanText).toBe(made)
  expect(cleanText).not.toBe(raw)
})

it('is set aside with a reason, decided no further, and taken up again', async () => {
  await setAside(editor, { document, version: 1, reason: 'It is an interview.' })
  await expect(decide({ name: 'critic', decision: 'accepted' })).rejects.toThrow(/set aside/)
  await takeUp(editor, { document })
  await decide({ name: 'critic', decision: 'accepted' })
})

const typed = (name: DocumentFieldName, more: object) =>
  decidingShape.parse({ document: 1, name, position: 0, decision: 'corrected', ...more })

it.each([
  [
    'score',
    { raw: '7/10', value: '7', best: '10' },
    { raw: '7/10', value: 7, best: 10, worst: null, label: null },
  ],
  [
    'score',
    { label: 'House score' },
    { raw: null, value: null, best: null, worst: null, label: 'House score' },
  ],
  [
    'aspects',
    { value: 'acting + Calm.\r\nmusic - Loud' },
    [
      { aspect: 'acting', polarity: 'praise', note: 'Calm.' },
      { aspect: 'music', polarity: 'fault', note: 'Loud' },
    ],
  ],
  ['budget', { value: '1000000', currency: 'usd' }, { amount: 1_000_000, currency: 'USD' }],
  [
    'comparedWith',
    { value: 'Gone Girl', year: '2014', how: 'compared' },
    { title: 'Gone Girl', year: 2014, how: 'compared' },
  ],
  ['runtime', { value: '93' }, 93],
] as const)('reads %s as it is typed', (name, more, value) => {
  expect(valueIn(typed(name, more))).toEqual(value)
})

it.each([
  ['score', { raw: '7/10', value: '7' }, 'raw'],
  ['score', { raw: '7/10', value: '11', best: '10' }, 'value'],
  ['score', { raw: '7/10', value: 'seven', best: '10' }, 'value'],
  ['publishedAt', { value: '2023-02-30' }, 'value'],
  ['budget', { value: '0', currency: 'USD' }, 'value'],
  ['budget', { value: '5', currency: 'dollars' }, 'currency'],
  ['link', { value: 'javascript:alert(1)' }, 'value'],
  ['verdict', { value: 'great' }, 'value'],
  ['headline', { value: ' ' }, 'value'],
  ['headline', { value: 'a\nb' }, 'value'],
  ['aspects', { value: 'acting good' }, 'value'],
  ['aspects', { value: 'acting + a\nacting - b' }, 'value'],
] as const)('says beside the field what is wrong with %s (%#)', (name, more, at) => {
  expect(() => valueIn(typed(name, more))).toThrow(expect.objectContaining({ field: at }))
})
