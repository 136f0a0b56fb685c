import { beforeEach, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { getFilm } from '@/lib/films/queries'
import { changesBetween, wholeRecord } from '@/lib/testing/authorization/record'
import { freshDatabase } from '@/lib/testing/database'
import { imported } from '@/lib/testing/imports/files'
import { makeMember } from '@/lib/testing/members'
import { bringIn, leaveOut, takeForFilm } from './deciding'
import { listRows } from './queries'
import { bringingShape, uploadShape } from './schema'
import { uploadFilms } from './uploading'

freshDatabase('each test')

const FILE = [
  {
    title: 'A Duel at Noon',
    year: 2046,
    director: 'Ann Roe',
    runtime: 90,
    imdb: 'tt0000007',
    cast: 'Cho Three',
  },
  { title: 'A Duel at Noon', year: 1960, director: 'Ben Two' },
]
let editor: { id: number }
let id: number
let row: number

beforeEach(async () => {
  editor = await makeMember({ roles: ['editor'] })
  id = await imported(FILE)
  const { rows } = await listRows(id, 'unsure')
  // What came in after it is offered, too.
  expect(rows).toMatchObject([{ number: 1, candidates: [{ slug: 'a-duel-at-noon-1960' }] }])
  row = rows[0]?.id ?? 0
})

const decided = () => prisma().filmImportRow.findUniqueOrThrow({ where: { id: row } })
const typed = (more = {}) =>
  bringingShape.parse({ row, title: 'A Duel at Noon', year: '1946', directors: 'Ann Roe; Dal Four', ...more })

it('brings a film in as an editor corrected it', async () => {
  expect(await bringIn(editor, typed())).toBe(id)
  const film = await getFilm('a-duel-at-noon-1946')
  expect(film).toMatchObject({ year: 1946, runtimeMinutes: 90 })
  expect(film?.sheet.credits.map(({ role, person }) => `${role} ${person.name}`)).toEqual([
    ...['director Ann Roe', 'director Dal Four', 'cast Cho Three'],
  ])
  expect(await decided()).toMatchObject({
    state: 'decided',
    outcome: 'added',
    filmId: film?.id,
    decidedById: editor.id,
  })
  const entry = await prisma().auditEntry.findFirst({ orderBy: { id: 'desc' } })
  expect(entry).toMatchObject({
    act: 'imported row decided',
    actorId: editor.id,
    details: { outcome: 'added' },
  })
})

it('takes a row for a film that is here, and fills in what was unknown of it', async () => {
  await takeForFilm(editor, { row, film: 'a-duel-at-noon-1960' })
  expect(await getFilm('a-duel-at-noon-1960')).toMatchObject({ year: 1960, runtimeMinutes: 90 })
  expect(await decided()).toMatchObject({
    outcome: 'this',
    notes: ['Its director is given otherwise: Ann Roe.'],
  })
  expect(await prisma().film.count()).toBe(1)
})

it('leaves a row out', async () => {
  await leaveOut(editor, { row })
  expect(await decided()).toMatchObject({ outcome: 'leftOut', filmId: null })
  expect(await prisma().film.count()).toBe(1)
})

it('is not asked again, in whatever file', async () => {
  await leaveOut(editor, { row })
  const before = await wholeRecord()
  expect(await imported(FILE.toReversed())).toBe(id)
  expect(changesBetween(before, await wholeRecord())).toEqual([])
  const more = await imported([...FILE, { title: 'More', year: 1980 }])
  expect((await listRows(more, 'unsure')).rows).toEqual([])
  expect(await prisma().film.count()).toBe(2)
})

it('decides once, whoever decides at the same time', async () => {
  const other = await makeMember({ roles: ['editor'] })
  const tries = await Promise.allSettled([
    bringIn(editor, typed()),
    bringIn(other, typed()),
    leaveOut(other, { row }),
    takeForFilm(editor, { row, film: 'a-duel-at-noon-1960' }),
  ])
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const lost of tries.flatMap((one) => (one.status === 'rejected' ? [one.reason] : [])))
    expect(lost).toMatchObject({ reason: 'decided', way: { path: `/desk/imports/${id}` } })
  expect(await prisma().auditEntry.count({ where: { act: 'imported row decided' } })).toBe(1)
})

it('gives no film a number that another has', async () => {
  await imported([{ title: 'Another', year: 1990, imdb: 'tt0000007' }])
  await bringIn(editor, typed())
  expect(await prisma().filmExternalId.findMany({ include: { film: true } })).toMatchObject([
    { value: 'tt0000007', film: { title: 'Another' } },
  ])
})

it('refuses a film that is not here, and a row that is none', async () => {
  await expect(takeForFilm(editor, { row, film: 'no-such-film' })).rejects.toMatchObject({
    reason: 'not found',
  })
  await expect(leaveOut(editor, { row: row + 1_000 })).rejects.toMatchObject({ reason: 'gone' })
  expect(await decided()).toMatchObject({ state: 'unsure' })
})

it.each([
  ['title', ' '],
  ['title', 'x'.repeat(301)],
  ['year', '46'],
  ['year', '1776'],
  ['year', '2946'],
  ['directors', 'x'.repeat(200)],
])('refuses a %s like “%s”', (field, said) => {
  const { error } = bringingShape.safeParse({ row, title: 'A', year: '', directors: '', [field]: said })
  expect(error?.issues[0]?.path).toEqual([field])
})

const upload = (file: unknown, more = {}) =>
  uploadShape.safeParse({
    file: file instanceof File ? [file] : file,
    source: '',
    currency: '',
    columns: '',
    ...more,
  })
const fileOf = (text: string, name = 'old films.csv') => new File([text], name)

it('takes a file in, and has it brought in once it is there', async () => {
  const given = upload(fileOf('Film name,year\nThe Wick,2003\n'), { columns: 'title=Film name' }).data
  if (!given) throw new Error('refused')
  const first = await uploadFilms(editor, given)
  expect(
    await prisma().filmImport.findUnique({ where: { id: first.id }, include: { source: true } }),
  ).toMatchObject({
    ...{
      name: 'old films.csv',
      byId: editor.id,
      doneAt: null,
      source: { code: 'old films', kind: 'import' },
    },
  })
  expect(await uploadFilms(editor, given)).toEqual({ id: first.id, isNew: false })
  const jobs = await prisma().$queryRaw<unknown[]>`SELECT 1 FROM pgboss.job WHERE name = 'imports'`
  expect(jobs).toHaveLength(1)
})

it.each([
  ['an empty file', fileOf(''), 'This file is empty.'],
  ['a picture', fileOf('\u0089PNG\u0000\u0000\u0000'), 'This is not a text but a binary file.'],
  ['a file without titles', fileOf('a,b\n1,2'), 'No column of this file is a title.'],
])('says what is wrong with %s', async (_, file, says) => {
  const given = upload(file).data
  if (!given) throw new Error('refused')
  await expect(uploadFilms(editor, given)).rejects.toMatchObject({
    ...{ field: 'file', message: expect.stringContaining(says) },
  })
  expect(await prisma().filmImport.count()).toBe(1)
})

it('takes nothing but a file that is not too large', () => {
  expect(upload('text').error?.issues[0]?.message).toBe('Choose a file.')
  expect(upload([]).error?.issues[0]?.message).toBe('Choose one file.')
  expect(upload(new File([new Uint8Array(5 * 1024 * 1024 + 1)], 'a.csv')).error?.issues[0]?.message).toBe(
    'This file is larger than 5 MB.',
  )
  expect(upload(fileOf('x'), { currency: 'dollars' }).error?.issues[0]?.path).toEqual(['currency'])
  expect(upload(fileOf('x'), { columns: 'titel=x' }).error?.issues[0]?.path).toEqual(['columns'])
})
