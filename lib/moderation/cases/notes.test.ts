import { expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeCase, makeModerator } from '@/lib/testing/moderation/making'
import { addNote, NOTES_MAX } from './notes'
import { notingShape } from './schema'

freshDatabase()

const noting = (id: number, text = 'The same as last week?') => notingShape.parse({ case: id, text })
const notes = (caseId: number) => prisma().caseNote.findMany({ where: { caseId } })

it('stands once, however often it is sent', async () => {
  const [by, { case: id }] = [await makeModerator(), await makeCase()]
  await Promise.all([1, 2, 3, 4].map(() => addNote(by, noting(id))))
  await addNote(await makeModerator(), noting(id))
  expect((await notes(id)).map(({ byId }) => byId === by.id).toSorted()).toEqual([false, true])
})

it('is for who decides such cases, and not for whose words they are', async () => {
  const { case: id, member } = await makeCase()
  const author = { ...member, roles: ['moderator' as const], factorSince: new Date() }
  await expect(addNote(author, noting(id))).rejects.toMatchObject({ reason: 'gone' })
  for (const other of [await makeMember(), await makeMember({ roles: ['editor'] })])
    await expect(addNote(other, noting(id))).rejects.toMatchObject({ reason: 'role' })
  expect(await notes(id)).toEqual([])
})

it('is one of so many', async () => {
  const [by, { case: id }] = [await makeModerator(), await makeCase()]
  const data = Array.from({ length: NOTES_MAX }, (_, i) => ({ caseId: id, byId: by.id, text: `Note ${i}` }))
  await prisma().caseNote.createMany({ data })
  await expect(addNote(by, noting(id))).rejects.toMatchObject({ reason: 'full' })
})

it.each(['', ' \n ', 'x'.repeat(2_001)])('says something, and not too much', (text) =>
  expect(notingShape.safeParse({ case: '1', text }).error?.issues[0]?.path).toEqual(['text']),
)
