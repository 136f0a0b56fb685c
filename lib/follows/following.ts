import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { countedSql } from '@/lib/critics/policy'
import { prisma } from '@/lib/db'
import { followsOfMember } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { unlessBlocked } from '@/lib/members/between/hiding'
import { forgetThing } from '@/lib/notifications/telling'
import { COLUMNS, type Followed, thingName } from '@/lib/notifications/things'
import { Refusal } from '@/lib/refusal'
import type { Thing } from './schema'

type Who = Pick<Viewer, 'id'>

/** What everybody can read of each, and whoever follows: $1 is it, $2 who. */
const THERE: Record<Followed, string> = {
  film: 'SELECT id FROM film WHERE id = $1::int',
  review: `SELECT id FROM public_review WHERE id = $1::int AND ${unlessBlocked('$2', 'member_id')}`,
  // Only what begins a thread.
  comment: `SELECT id FROM open_comment WHERE id = $1::int AND answers_id IS NULL
    AND ${unlessBlocked('$2', 'member_id')}`,
  'critic-review': `SELECT id FROM critic_review r WHERE id = $1::int AND ${countedSql('r')}`,
}

/**
 * From now on somebody hears of what happens there. Twice is once.
 * @throws Refusal for what is not there for them
 */
export async function followThing(viewer: Who, { kind, id }: Thing): Promise<void> {
  await spend(followsOfMember, `member ${viewer.id}`)
  const followed = await prisma().$executeRawUnsafe(
    `INSERT INTO thing_follow (member_id, ${COLUMNS[kind]})
     SELECT $2::int, id FROM (${THERE[kind]}) AS there
     ON CONFLICT (${COLUMNS[kind]}, member_id) DO UPDATE SET at = thing_follow.at`,
    id,
    viewer.id,
  )
  if (followed === 0) throw new Refusal('gone', 'This is not here any more.')
}

/** And no more, nor of what waited. */
export async function unfollowThing(viewer: Who, { kind, id }: Thing): Promise<void> {
  await prisma().$transaction(async (tx) => {
    await tx.$executeRawUnsafe(
      `DELETE FROM thing_follow WHERE member_id = $1 AND ${COLUMNS[kind]} = $2`,
      viewer.id,
      id,
    )
    await forgetThing(tx, viewer.id, thingName(kind, id))
  })
}
