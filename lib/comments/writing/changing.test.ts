import { beforeAll, expect, it } from 'vitest'
import { EDITABLE_FOR, QUIET_FOR } from '@/lib/comments/policy'
import { editingShape } from '@/lib/comments/schema'
import { prisma } from '@/lib/db'
import { makeComment } from '@/lib/testing/comments/making'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeSettled } from '@/lib/testing/reviews'
import { deleteComment } from './deleting'
import { editComment } from './editing'

freshDatabase()

let member: Awaited<ReturnType<typeof makeSettled>>
let another: typeof member
beforeAll(async () => {
  ;[member, another] = [await makeSettled(), await makeSettled()]
})
const row = (id: number) => prisma().comment.findUnique({ where: { id } })
const edit = (comment: number, body: string, edits = 0, by = member) =>
  editComment(by, editingShape.parse({ comment, edits, body }))
const ago = (milliseconds: number) => new Date(Date.now() - milliseconds)
const age = (id: number, milliseconds: number) =>
  prisma().comment.update({ where: { id }, data: { postedAt: ago(milliseconds) } })

it('mends a slip unmarked while nobody has answered, and marks what comes later', async () => {
  const { id, to } = await makeComment({ by: member })
  await edit(id, 'A *slip* mended.')
  expect(await row(id)).toMatchObject({
    raw: 'A *slip* mended.',
    editedAt: null,
    edits: 1,
    cooked: { version: 1 },
  })
  await makeComment({ to, by: another })
  await edit(id, 'Changed under an answer.', 1)
  expect(await row(id)).toMatchObject({ editedAt: expect.any(Date) })
  const { id: later } = await makeComment({ by: member })
  await age(later, QUIET_FOR)
  await edit(later, 'Changed later.')
  expect(await row(later)).toMatchObject({ editedAt: expect.any(Date) })
})

it('tells every edit that lost a race, and makes one of an edit sent twice', async () => {
  const { id } = await makeComment({ by: member })
  const bodies = Array.from({ length: 12 }, (_, i) => `The ${i}th state of it.`)
  const edits = await Promise.allSettled(bodies.map((body) => edit(id, body)))
  expect(edits.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const lost of edits.flatMap((one) => (one.status === 'rejected' ? [one.reason] : [])))
    expect(lost).toMatchObject({ reason: 'lost' })
  expect(await row(id)).toMatchObject({ edits: 1 })
  await edit(id, (await row(id))?.raw ?? '', 0)
  expect(await row(id)).toMatchObject({ edits: 1 })
})

it('is refused after a week, of what is gone or another’s, and of what was said here already', async () => {
  const { id, on } = await makeComment({ by: member })
  await expect(edit(id, 'Not mine.', 0, another)).rejects.toMatchObject({ reason: 'gone' })
  await expect(edit(999_999, 'Nothing.')).rejects.toMatchObject({ reason: 'gone' })
  await makeComment({ by: member, to: on, body: 'Said already.' })
  await expect(edit(id, 'Said already.')).rejects.toMatchObject({ field: 'body' })
  const newcomer = await makeMember()
  const { id: theirs } = await makeComment({ by: newcomer })
  const links = 'https://a.example/ https://b.example/ https://c.example/'
  await expect(edit(theirs, links, 0, newcomer)).rejects.toMatchObject({ field: 'body' })
  await age(id, EDITABLE_FOR)
  await expect(edit(id, 'Too late.')).rejects.toMatchObject({ reason: 'too late' })
  await prisma().comment.update({ where: { id }, data: { removals: 1 } })
  await edit(id, 'Without the address.')
  expect(await prisma().moderationCase.findMany({ where: { subjectId: id } })).toMatchObject([
    { subjectKind: 'comment', cause: 'resubmitted' },
  ])
})

it('leaves nothing of what nobody answered, and an empty place of the rest until its last answer goes', async () => {
  const { id: a, to, on } = await makeComment({ by: member })
  const { id: b, to: toB } = await makeComment({ to, by: another })
  const { id: c } = await makeComment({ to: toB, by: member })
  await expect(deleteComment(another, { comment: a })).rejects.toMatchObject({ reason: 'gone' })
  expect(await deleteComment(member, { comment: a })).toBe(`/comments/${a}`)
  expect(await row(a)).toMatchObject({ raw: null, cooked: null, deletedAt: expect.any(Date), answers: 2 })
  await expect(deleteComment(member, { comment: a })).rejects.toMatchObject({ reason: 'gone' })
  await deleteComment(another, { comment: b })
  expect([await row(a), await row(b)]).not.toContain(null)
  const { slug } = await prisma().film.findUniqueOrThrow({ where: { id: on.id } })
  expect(await deleteComment(member, { comment: c })).toBe(`/films/${slug}#discussion`)
  expect(await prisma().comment.count({ where: { filmId: on.id } })).toBe(0)
  expect(await prisma().commentTally.findUnique({ where: { about: `film/${on.id}` } })).toMatchObject({
    comments: 0,
  })
})

it('is settled one after the other when somebody answers what is just being deleted', async () => {
  for (let i = 0; i < 10; i++) {
    const { id, to } = await makeComment({ by: member })
    const [deleted, answered] = await Promise.allSettled([
      deleteComment(member, { comment: id }),
      makeComment({ to, by: another }),
    ])
    expect(deleted.status).toBe('fulfilled')
    const stays = await row(id)
    if (answered.status === 'fulfilled') expect(stays).toMatchObject({ raw: null })
    else expect([answered.reason.reason, stays]).toEqual(['gone', null])
  }
})
