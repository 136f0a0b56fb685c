import { expect, it } from 'vitest'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeCase, makeEntry, makeModerator, openAbout } from '@/lib/testing/moderation/making'
import { decideCase } from './deciding'
import { decidingShape } from './schema'

freshDatabase()

const why = { rule: 'spoilers', reason: 'It tells how the film ends.' }
const deciding = (id: number, act: string, more: Record<string, string> = {}) =>
  decidingShape.parse({ case: id, act, ...why, ...more })

it('hides a passage that stands there, and none that does not', async () => {
  const { case: id } = await makeCase({
    body: 'In the end the usher was the ghost, and so say we all of him.',
  })
  const by = await makeModerator()
  const none = deciding(id, 'markSpoiler', { passage: 'the lamp was the ghost' })
  await expect(decideCase(by, none)).rejects.toMatchObject({ field: 'passage' })
  await decideCase(by, deciding(id, 'markSpoiler', { passage: 'The usher  was the ghost' }))
})

it('does to an entry or a profile only what can be done to one', async () => {
  const entry = await openAbout({ kind: 'criticReview', id: await makeEntry() })
  const editor = await makeMember({ roles: ['editor'] })
  for (const act of ['warn', 'askEdit', 'markSpoiler'])
    await expect(decideCase(editor, deciding(entry, act))).rejects.toMatchObject({ reason: 'kind' })
  const profile = await openAbout({ kind: 'profile', id: (await makeMember()).id })
  const marking = deciding(profile, 'markSpoiler')
  await expect(decideCase(await makeModerator(), marking)).rejects.toMatchObject({ reason: 'kind' })
  await decideCase(editor, deciding(entry, 'remove'))
})
