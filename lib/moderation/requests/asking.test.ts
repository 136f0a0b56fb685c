import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { writeLetter } from '@/lib/accounts/letters'
import { pool, prisma } from '@/lib/db'
import { asText } from '@/lib/mail/letter'
import { listQueue } from '@/lib/moderation/queue/listing'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember, somewhere } from '@/lib/testing/members'
import { makeEntry, makeModerator } from '@/lib/testing/moderation/making'
import { askAbout, requesting } from '@/lib/testing/moderation/requests'
import { askAboutEntry } from './asking'
import { confirmRequest } from './confirming'
import { requestingShape } from './schema'

freshDatabase('each test')

const letterOf = (requestId: number) => writeLetter(pool(), { letter: 'requestReceived', requestId })
const queued = async () => {
  const { rows } = await pool().query(`SELECT data FROM pgboss.job WHERE name = 'letters'`)
  return rows.map(({ data }) => data)
}

it('is asked once for a form, however often it is sent, and waits with editors alone', async () => {
  const [entry, makingKey] = [await makeEntry(), randomUUID()]
  const given = requestingShape.parse(requesting(entry, { makingKey }))
  await Promise.all(Array.from({ length: 5 }, () => askAboutEntry(given, somewhere().address)))
  expect(await prisma().entryRequest.findMany()).toMatchObject([
    { field: 'score', answeredAt: null, asAsked: { scoreRaw: expect.any(String) } },
  ])
  expect(await queued()).toMatchObject([{ letter: 'requestReceived' }])
  const [editor, moderator] = [await makeMember({ roles: ['editor'] }), await makeModerator()]
  expect((await listQueue(editor, {})).cases).toMatchObject([{ cause: 'requested', subjectId: entry }])
  expect((await listQueue(moderator, {})).cases).toEqual([])
})

it('keeps what the same address says again beside the case, and of others each its own', async () => {
  const { entry, request } = await askAbout()
  await askAbout({ email: 'OKJU@example.org', explanation: 'And the date.' }, entry)
  await askAbout({ email: 'desk@example.org', asker: 'outlet', wish: 'removal', field: 'score' }, entry)
  expect(await prisma().entryRequest.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
    { id: request },
    { asker: 'outlet', wish: 'removal', field: null },
  ])
  expect(await prisma().caseNote.findMany()).toMatchObject([
    { byId: null, text: 'The same address wrote again: And the date.' },
  ])
})

it('has a letter with a link that confirms the address, and nothing in it that was typed', async () => {
  const { request } = await askAbout({ name: 'See lamps.example', explanation: 'Buy lamps.' })
  const letter = await letterOf(request)
  expect(letter).toMatchObject({ to: 'okju@example.org', greeting: 'Hello,' })
  expect(letter && asText(letter)).not.toMatch(/lamps/)
  const token = /[\w-]{43}$/.exec(letter?.button?.url ?? '')?.[0] ?? ''
  await expect(confirmRequest('x'.repeat(43))).rejects.toMatchObject({ reason: 'used up' })
  for (let n = 0; n < 2; n++) await confirmRequest(token)
  expect(await prisma().entryRequest.findFirst()).toMatchObject({ confirmedAt: expect.any(Date) })
  expect((await letterOf(request))?.button).toBeUndefined()
})

it('is of what everybody reads alone, and of no more a day than that', async () => {
  const entry = await makeEntry()
  await prisma().criticReview.update({ where: { id: entry }, data: { status: 'draft' } })
  await expect(askAbout({}, entry)).rejects.toMatchObject({ reason: 'gone' })
  await expect(askAbout({}, 2_000_000_000)).rejects.toMatchObject({ reason: 'gone' })
  const [other, { address }] = [await makeEntry(), somewhere()]
  const ask = (n: number) =>
    askAboutEntry(requestingShape.parse(requesting(other, { email: `r${n}@example.org` })), address)
  for (let n = 0; n < 20; n++) await ask(n)
  await expect(ask(20)).rejects.toMatchObject({ reason: 'too often' })
})

it.each([
  [{ asker: 'king' }, ['asker']],
  [{ wish: '' }, ['wish']],
  [{ field: '' }, ['field']],
  [{ field: '', wish: 'removal' }, []],
  [{ field: 'colour' }, ['field']],
  [{ explanation: ' \u200b ' }, ['explanation']],
  [{ explanation: 'x'.repeat(2_001) }, ['explanation']],
  [{ name: '\n' }, ['name']],
  [{ email: 'okju@example.org\r\nBcc: all@example.org' }, ['email']],
  [{ email: `${'x'.repeat(250)}@example.org` }, ['email']],
  [{ entry: '-1' }, ['entry']],
  [{ makingKey: 'again' }, ['makingKey']],
])('asks for what an answer needs: %j', (more, fields) => {
  const { error } = requestingShape.safeParse(requesting(1, more as Record<string, string>))
  expect([...new Set(error?.issues.map(({ path }) => path[0]) ?? [])]).toEqual(fields)
})
