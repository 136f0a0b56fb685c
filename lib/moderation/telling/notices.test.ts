import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { writeLetter } from '@/lib/accounts/letters'
import { pool, prisma } from '@/lib/db'
import type { LetterJob } from '@/lib/mail/jobs'
import { asText } from '@/lib/mail/letter'
import { restore } from '@/lib/moderation/acts/restoring'
import { decideCase } from '@/lib/moderation/cases/deciding'
import { decidingShape } from '@/lib/moderation/cases/schema'
import { UNDO_FOR } from '@/lib/moderation/policy'
import { fileNotice } from '@/lib/moderation/reporting/notice'
import { noticeShape } from '@/lib/moderation/reporting/schema'
import { freshDatabase } from '@/lib/testing/database'
import { somewhere } from '@/lib/testing/members'
import { makeModerator } from '@/lib/testing/moderation/making'
import { makeReview } from '@/lib/testing/reviews'

freshDatabase('each test')

const text = 'The usher did it, and the lamps knew all along.'

async function filed(more: Record<string, string> = {}) {
  const { id, member, film } = await makeReview({ body: text })
  const form = {
    ...{ kind: 'review', id: String(id), makingKey: randomUUID(), goodFaith: 'on' },
    ...{ name: 'Buy lamps at lamps.example', email: 'okju@example.org', explanation: 'It prints a letter.' },
    ...more,
  }
  const again = () => fileNotice(null, noticeShape.parse(form), somewhere().address)
  await again()
  const { id: case_ } = await prisma().moderationCase.findFirstOrThrow()
  return { case: case_, member, film, again }
}

/** The letters that wait to be written, by what they are. */
async function waiting(letter: string): Promise<LetterJob[]> {
  const { rows } = await pool().query(
    `SELECT data FROM pgboss.job WHERE name = 'letters' AND data ->> 'letter' = $1 ORDER BY created_on, id`,
    [letter],
  )
  return rows.map(({ data }) => data)
}
const written = async (letter: string) =>
  Promise.all((await waiting(letter)).map((job) => writeLetter(pool(), job)))

async function decide(case_: number, typed: object) {
  const by = await makeModerator()
  const rule = { rule: 'law', reason: 'It prints what was written to one person alone.' }
  return { by, act: await decideCase(by, decidingShape.parse({ case: case_, ...rule, ...typed })) }
}

it('confirms a notice once, however often the form is sent, and prints nothing that was typed', async () => {
  const { again, film } = await filed()
  await Promise.all(Array.from({ length: 4 }, again))
  const letters = await written('noticeReceived')
  expect(letters).toHaveLength(1)
  expect(letters[0]).toMatchObject({ to: 'okju@example.org', greeting: 'Hello,' })
  const { title } = await prisma().film.findUniqueOrThrow({ where: { id: film.id } })
  const said = letters[0] ? asText(letters[0]) : ''
  for (const known of [title, 'a review', 'A person looks at it']) expect(said).toContain(known)
  for (const typed of ['lamps', 'letter.', 'usher']) expect(said).not.toContain(typed)
})

it('writes to nobody who left no address', async () => {
  const { case: id } = await filed({ children: 'on' })
  await decide(id, { act: 'remove' })
  expect([await waiting('noticeReceived'), await waiting('noticeDecided')]).toEqual([[], []])
})

it('answers with what was done, by which rule, why and how to contest it', async () => {
  const { case: id, member } = await filed()
  const { by } = await decide(id, { act: 'remove' })
  const [letter] = await written('noticeDecided')
  const said = letter ? asText(letter) : ''
  for (const part of ['It was removed.', 'Nothing unlawful', 'one person alone', 'by a moderator', 'court'])
    expect(said).toContain(part)
  for (const secret of ['usher', 'lamps', by.handle, member.handle]) expect(said).not.toContain(secret)
})

it('lets nothing stand without a reason that can be told', async () => {
  const { case: id } = await filed()
  await expect(decide(id, { act: 'dismiss', reason: '' })).rejects.toMatchObject({ field: 'reason' })
  await decide(id, { act: 'dismiss', reason: 'The letter was printed by its writer.' })
  const [letter] = await written('noticeDecided')
  expect(letter?.button?.url).toMatch(/\/report\/review\/\d+$/)
  expect(letter && asText(letter)).toContain('printed by its writer')
})

it('answers once of many who decide at once', async () => {
  const { case: id } = await filed()
  const tries = await Promise.allSettled(Array.from({ length: 6 }, () => decide(id, { act: 'remove' })))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await waiting('noticeDecided')).toHaveLength(1)
})

it('says nothing of what was taken back before it was sent, and says what is the last word', async () => {
  const { case: id } = await filed()
  const { by, act } = await decide(id, { act: 'remove' })
  await restore(by, { act })
  expect(await written('noticeDecided')).toEqual([null])
  const second = await decide(id, { act: 'remove' })
  const at = new Date(Date.now() - UNDO_FOR - 1_000)
  await prisma().moderationAct.update({ where: { id: second.act }, data: { at } })
  await restore(second.by, { act: second.act, reason: 'The court let it stand.' })
  const last = (await written('noticeDecided')).at(-1)
  expect(last && asText(last)).toContain('Why: The court let it stand.')
})
