import { expect, it } from 'vitest'
import { writeLetter } from '@/lib/accounts/letters'
import { getCriticReview } from '@/lib/critics/queries'
import { pool, prisma } from '@/lib/db'
import { asText } from '@/lib/mail/letter'
import { restore } from '@/lib/moderation/acts/restoring'
import { decideCase } from '@/lib/moderation/cases/deciding'
import { decidingShape } from '@/lib/moderation/cases/schema'
import { UNDO_FOR } from '@/lib/moderation/policy'
import { tags } from '@/lib/tags'
import { freshDatabase } from '@/lib/testing/database'
import { heard } from '@/lib/testing/doors/announcements'
import { makeMember } from '@/lib/testing/members'
import { makeModerator, reportIn } from '@/lib/testing/moderation/making'
import { askAbout, correctionForm } from '@/lib/testing/moderation/requests'
import { answerByCorrecting, answerByRemoving, declineRequest } from './answering'
import { getRequest } from './queries'
import { correctingShape } from './schema'

freshDatabase('each test')

const makeEditor = () => makeMember({ roles: ['editor'] })
const reason = 'The review itself says so.'
const letterOf = async (
  requestId: number,
  letter: 'requestAnswered' | 'requestWaitsAgain' = 'requestAnswered',
) => {
  const written = await writeLetter(pool(), { letter, requestId })
  return written && asText(written)
}
const letters = async (letter: string) =>
  (await pool().query(`SELECT FROM pgboss.job WHERE data ->> 'letter' = $1`, [letter])).rowCount
const shown = async (id: number) => {
  const { slug, film } = await prisma().criticReview.findUniqueOrThrow({
    where: { id },
    include: { film: true },
  })
  return getCriticReview(film.slug, slug)
}
const isOpen = async (id: number) =>
  (await prisma().moderationCase.findUniqueOrThrow({ where: { id } })).closedAt === null
async function correct(
  by: Awaited<ReturnType<typeof makeEditor>>,
  request: number,
  entry: number,
  more = {},
) {
  const form = { request: String(request), reason, ...(await correctionForm(entry, more)) }
  return answerByCorrecting(by, correctingShape.parse(form))
}

it('corrects the entry for every reader, with its score, and says what was changed', async () => {
  const [editor, asked] = [await makeEditor(), await askAbout()]
  const { film, card } = (await shown(asked.entry)) ?? {}
  const more = {
    scoreRaw: '2/10',
    scoreValue: '2',
    scoreBest: '10',
    scoreWorst: '',
    headline: 'Lamps at noon',
  }
  const { told } = await heard(() => correct(editor, asked.request, asked.entry, more))
  const { id: filmId } = await prisma().film.findUniqueOrThrow({ where: { slug: film?.slug ?? '' } })
  expect(told).toContain(tags.film(filmId))
  expect(await shown(asked.entry)).toMatchObject({
    card: {
      headline: 'Lamps at noon',
      verdict: 'negative',
      score: { raw: '2/10', of100: 20 },
      summary: card?.summary,
    },
  })
  const letter = await letterOf(asked.request)
  expect(letter).toContain('What was changed: the headline and the score.')
  expect(letter).toContain(`Why: ${reason}`)
  expect(await getRequest(asked.request)).toMatchObject({
    before: { headline: card?.headline },
    revisions: [{ changed: ['headline', 'score'], by: { handle: editor.handle } }],
  })
  expect(await isOpen(asked.case)).toBe(false)
  expect(
    await prisma().auditEntry.findMany({ orderBy: { id: 'asc' }, select: { act: true, details: true } }),
  ).toEqual([
    { act: 'entry corrected', details: { fields: 2 } },
    { act: 'entry request answered', details: { outcome: 'corrected' } },
  ])
})

it('names another critic, whose page knows it, as the former’s page does not any more', async () => {
  const [editor, asked] = [await makeEditor(), await askAbout({ field: 'names' })]
  const former = await prisma().criticReview.findUniqueOrThrow({ where: { id: asked.entry } })
  const { told } = await heard(() => correct(editor, asked.request, asked.entry, { critic: 'Bora Kim' }))
  const now = await prisma().criticReview.findUniqueOrThrow({
    where: { id: asked.entry },
    include: { critic: true },
  })
  expect(now.critic?.name).toBe('Bora Kim')
  for (const id of [former.criticId, now.criticId]) if (id) expect(told).toContain(tags.critic(id))
})

it('does not call corrected what reads as it did, nor overwrite what somebody changed meanwhile', async () => {
  const [editor, asked] = [await makeEditor(), await askAbout()]
  await expect(correct(editor, asked.request, asked.entry)).rejects.toMatchObject({ reason: 'unchanged' })
  const stale = { headline: 'Late', seen: '2026-01-01T00:00:00.000Z' }
  await expect(correct(editor, asked.request, asked.entry, stale)).rejects.toMatchObject({
    reason: 'changed',
  })
  await expect(
    correct(editor, asked.request, asked.entry, { scoreValue: '11', scoreBest: '10', scoreRaw: '11/10' }),
  ).rejects.toMatchObject({ field: 'scoreValue' })
  await prisma().criticReview.update({
    where: { id: asked.entry },
    data: { headline: 'By a file', updatedAt: new Date(Date.now() + 1_000) },
  })
  await correct(editor, asked.request, asked.entry)
  expect(await letterOf(asked.request)).toContain('The entry was corrected.')
})

it('takes the entry away from everybody and every score, and gives it back with one press', async () => {
  const [editor, asked] = [await makeEditor(), await askAbout({ wish: 'removal', field: '' })]
  const film = await prisma().criticReview.findUniqueOrThrow({ where: { id: asked.entry } })
  const counted = async () =>
    (await prisma().film.findUniqueOrThrow({ where: { id: film.filmId } })).reviewCount
  const before = await counted()
  await answerByRemoving(editor, { request: asked.request, reason: 'Its critic asks.' })
  expect([await shown(asked.entry), await counted()]).toEqual([null, before - 1])
  expect(await letterOf(asked.request)).toContain('The entry was taken away.')
  const act = await prisma().moderationAct.findFirstOrThrow({ where: { kind: 'remove' } })
  expect(act).toMatchObject({ rule: null, decider: 'editor', reason: 'Its critic asks.' })
  await restore(editor, { act: act.id })
  expect([(await shown(asked.entry)) === null, await counted()]).toEqual([false, before])
  expect(await letterOf(asked.request)).toBeNull()
  expect(await letterOf(asked.request, 'requestWaitsAgain')).toContain('look at your request once more')
  expect([await isOpen(asked.case), await letters('requestWaitsAgain')]).toEqual([true, 1])
  await declineRequest(editor, { request: asked.request, reason })
  expect(await isOpen(asked.case)).toBe(false)
})

it('is declined by the last word where the act is taken back later', async () => {
  const [editor, asked] = [await makeEditor(), await askAbout({ wish: 'removal', field: '' })]
  await answerByRemoving(editor, { request: asked.request, reason })
  const { id } = await prisma().moderationAct.findFirstOrThrow({ where: { kind: 'remove' } })
  const at = new Date(Date.now() - UNDO_FOR - 1_000)
  await prisma().moderationAct.update({ where: { id }, data: { at } })
  await restore(editor, { act: id, reason: 'The outlet asks to have it back.' })
  const letter = await letterOf(asked.request)
  for (const said of ['stays as it is', 'asks to have it back']) expect(letter).toContain(said)
})

it('is answered once, whichever editors answer at the same time; the others are told', async () => {
  const [one, other, asked] = [await makeEditor(), await makeEditor(), await askAbout()]
  const given = { request: asked.request, reason }
  const tries = await Promise.allSettled([
    ...[one, other, one].map((editor) => declineRequest(editor, given)),
    ...[one, other].map((editor) => answerByRemoving(editor, given)),
    correct(other, asked.request, asked.entry, { headline: 'Lamps' }),
  ])
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const lost of tries.flatMap((one) => (one.status === 'rejected' ? [one.reason] : [])))
    expect(lost.reason).toBe('decided')
  expect([await prisma().entryAnswer.count(), await letters('requestAnswered')]).toEqual([1, 1])
})

it('comes before anything else is decided about the entry, and leaves reports to be decided', async () => {
  const [editor, asked] = [await makeEditor(), await askAbout()]
  await reportIn(asked.case, { reason: 'other', weight: 1, explanation: 'A wrong film.' })
  const typed = { case: asked.case, act: 'remove', rule: 'quoting', reason: 'It is not our summary.' }
  await expect(decideCase(editor, decidingShape.parse(typed))).rejects.toMatchObject({ reason: 'asked' })
  await expect(
    declineRequest(await makeModerator(), { request: asked.request, reason }),
  ).rejects.toMatchObject({
    reason: 'role',
  })
  await declineRequest(editor, { request: asked.request, reason })
  expect(await isOpen(asked.case)).toBe(true)
  await decideCase(editor, decidingShape.parse(typed))
  expect(await isOpen(asked.case)).toBe(false)
})

it('answers each who asked, also about what was taken away already', async () => {
  const [editor, asked] = [await makeEditor(), await askAbout({ wish: 'removal', field: '' })]
  const later = await askAbout({ email: 'desk@example.org', asker: 'outlet' }, asked.entry)
  await answerByRemoving(editor, { request: asked.request, reason })
  expect(await isOpen(asked.case)).toBe(true)
  await answerByRemoving(editor, { request: later.request, reason })
  expect([await isOpen(asked.case), await prisma().removal.count()]).toEqual([false, 1])
})
