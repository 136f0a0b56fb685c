import { expect, it } from 'vitest'
import { Refusal } from '@/lib/refusal'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember, sessionOf } from '@/lib/testing/members'
import { endOtherSessions, endOwnSession, listOwnSessions } from './own'
import { getSession } from './sessions'

freshDatabase()

async function memberWith(count: number) {
  const member = await makeMember()
  const tokens: string[] = []
  for (let n = 0; n < count; n++) tokens.push(await sessionOf(member))
  const sessionId = (await getSession(tokens[0] ?? ''))?.id ?? 0
  return { id: member.id, sessionId, tokens }
}

it('lists one’s own, this one first', async () => {
  const [mine] = [await memberWith(3), await memberWith(1)]
  const sessions = await listOwnSessions(mine)
  expect(sessions.map(({ isThis }) => isThis)).toEqual([true, false, false])
  expect(sessions[0]).toMatchObject({ id: mine.sessionId, device: 'Firefox on Linux' })
})

it('ends one of them at once, and nobody else’s', async () => {
  const [mine, theirs] = [await memberWith(2), await memberWith(1)]
  const other = (await listOwnSessions(mine))[1]?.id ?? 0
  await endOwnSession(mine, other)
  expect(await getSession(mine.tokens[1] ?? '')).toBeNull()
  await expect(endOwnSession(mine, other)).rejects.toThrow(Refusal)
  await expect(endOwnSession(mine, theirs.sessionId)).rejects.toThrow(Refusal)
  expect(await getSession(theirs.tokens[0] ?? '')).not.toBeNull()
})

it('ends all others', async () => {
  const [mine, theirs] = [await memberWith(4), await memberWith(1)]
  await endOtherSessions(mine)
  expect(await listOwnSessions(mine)).toMatchObject([{ isThis: true }])
  expect(await listOwnSessions(theirs)).toHaveLength(1)
})
