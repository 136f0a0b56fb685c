import { expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { undoAct } from '@/lib/moderation/acts/undoing'
import { decideCase } from '@/lib/moderation/cases/deciding'
import { decidingShape } from '@/lib/moderation/cases/schema'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeCase, makeModerator } from '@/lib/testing/moderation/making'
import { keptFrom } from './kept'

freshDatabase()

const why = { rule: 'people', reason: 'It names where somebody lives.' }
async function decided(act: string) {
  const [by, made] = [await makeModerator(), await makeCase()]
  const id = await decideCase(by, decidingShape.parse({ case: made.case, act, ...why }))
  return { ...made, act: id, ref: { kind: 'review' as const, id: made.review } }
}

it('is told to the author of what was removed, and to nobody else', async () => {
  const { member, ref, act } = await decided('remove')
  expect(await keptFrom(member, ref)).toMatchObject({
    ...{ act, kind: 'remove', decider: 'moderator', reason: why.reason },
    rule: expect.stringContaining('nobody is threatened'),
  })
  for (const other of [await makeMember(), await makeModerator()])
    expect(await keptFrom(other, ref)).toBeNull()
})

it('leads to the whole of which it was a part', async () => {
  const { member, ref, act } = await decided('removeEverything')
  expect(await keptFrom(member, ref)).toMatchObject({ act, kind: 'remove' })
})

it('is over once it was taken back, and never was of what only warned', async () => {
  const { member, ref, act } = await decided('remove')
  const undoing = { decider: 'moderator' as const, actorId: null, reason: null }
  await prisma().$transaction((tx) => undoAct(tx, act, undoing))
  expect(await keptFrom(member, ref)).toBeNull()
  const warned = await decided('warn')
  expect(await keptFrom(warned.member, warned.ref)).toBeNull()
})
