import { expect, it } from 'vitest'
import { getSession } from '@/lib/accounts/sessions/sessions'
import { prisma } from '@/lib/db'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember, sessionOf } from '@/lib/testing/members'
import { endSessionsOf } from './sessions'

freshDatabase()

it('ends one of a member’s sessions, or all, nobody else’s, and writes it down', async () => {
  const [viewer, member, other] = [await makeMember(), await makeMember(), await makeMember()]
  const tokens = [await sessionOf(member), await sessionOf(member), await sessionOf(member)]
  const theirs = await sessionOf(other)
  const session = (await getSession(tokens[1] ?? ''))?.id ?? 0
  expect(await endSessionsOf(viewer, { member: member.id, session })).toMatchObject({ handle: member.handle })
  expect(await getSession(tokens[1] ?? '')).toBeNull()
  await expect(endSessionsOf(viewer, { member: other.id, session })).rejects.toThrow('already')
  await endSessionsOf(viewer, { member: member.id })
  for (const token of tokens) expect(await getSession(token)).toBeNull()
  expect(await getSession(theirs)).not.toBeNull()
  await expect(endSessionsOf(viewer, { member: member.id })).rejects.toThrow('already')
  const said = await prisma().auditEntry.findMany({ orderBy: { id: 'asc' } })
  expect(said).toMatchObject([1, 2].map((count) => ({ subjectId: member.id, details: { count } })))
})
