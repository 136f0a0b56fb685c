import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { handleChange } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { flagBeside } from '@/lib/moderation/rules/heeding'
import { screened } from '@/lib/moderation/rules/screening'
import { MistakenField } from '@/lib/refusal'
import { renameOnCards } from '@/lib/reviews/reading/card'
import { announceMember } from './announcing'
import { handleKey } from './handles'
import { isTaken, orTaken, taken } from './taken'

/**
 * Gives a member another handle. The one they had leads to it and stays theirs to take back for a year; a trigger
 * of the database keeps account of that, and decides between two who want the same.
 * @throws MistakenField for one that somebody else has, or had lately, and for what may not be said at all
 */
export async function changeHandle(
  { id, handle: old }: Pick<Viewer, 'id' | 'handle'>,
  handle: string,
): Promise<void> {
  if (handle === old) throw new MistakenField('handle', 'This is your handle already.')
  const key = handleKey(handle)
  if (await isTaken(prisma(), key, id)) throw taken()
  const findings = await screened([{ field: 'handle', raw: handle }])
  await spend(handleChange, `member ${id}`)
  await orTaken(
    prisma().$transaction(async (tx) => {
      // Two who swap handles would else wait for each other.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('a change of handle'))`
      await tx.member.update({ where: { id }, data: { handle, handleKey: key } })
      await renameOnCards(tx, id)
      await announceMember(tx, id)
      await flagBeside(tx, id, findings, 'the handle')
    }),
  )
}

export type FormerHandle = { key: string; until: Date }

/** The handle keys a member gave up less than a year ago, and until when they are kept for them. */
export function listFormerHandles({ id }: Pick<Viewer, 'id'>): Promise<FormerHandle[]> {
  return prisma().$queryRaw<FormerHandle[]>`
    SELECT key, released_at + interval '1 year' AS until FROM taken_handle
    WHERE member_id = ${id} AND released_at > now() - interval '1 year' ORDER BY released_at DESC LIMIT 30`
}
