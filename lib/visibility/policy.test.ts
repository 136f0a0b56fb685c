import { expect, it } from 'vitest'
import { pool, prisma } from '@/lib/db'
import type { Reader } from '@/lib/members/between/hiding'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { Visibility } from '@/prisma/generated/enums'
import { type Between, maySee, seenBy } from './policy'

freshDatabase()

type Person =
  | 'anonymous'
  | 'stranger'
  | 'follower'
  | 'owner'
  | 'blocked'
  | 'blocker'
  | 'blocked moderator'
  | 'muted'
  | 'muter'

/** Who sees a thing shown to everybody, to followers, to its owner alone. */
const table: Record<Person, [boolean, boolean, boolean]> = {
  anonymous: [true, false, false],
  stranger: [true, false, false],
  follower: [true, true, false],
  owner: [true, true, true],
  blocked: [false, false, false],
  blocker: [false, false, false],
  'blocked moderator': [true, false, false],
  // A mute spares the eyes in lists, and leaves pages where they are.
  muted: [true, false, false],
  muter: [true, true, false],
}

const nobody: Between = { isOwn: false, follows: false, isApart: false }
const betweens: Record<Person, Between | null> = {
  anonymous: null,
  stranger: nobody,
  follower: { ...nobody, follows: true },
  owner: { ...nobody, isOwn: true },
  blocked: { ...nobody, isApart: true },
  blocker: { ...nobody, isApart: true },
  muted: nobody,
  'blocked moderator': nobody,
  muter: { ...nobody, follows: true },
}

/** A viewer who is this to the owner. */
async function become(person: Person, { id: owner }: { id: number }): Promise<Reader> {
  if (person === 'anonymous') return null
  if (person === 'owner') return { id: owner }
  const member = await makeMember(person === 'blocked moderator' ? { roles: ['moderator'] } : {})
  const { id } = member
  if (person === 'follower' || person === 'muter')
    await prisma().memberFollow.create({ data: { followerId: id, followedId: owner } })
  if (person.startsWith('blocked'))
    await prisma().memberBlock.create({ data: { blockerId: owner, blockedId: id } })
  if (person === 'blocker') await prisma().memberBlock.create({ data: { blockerId: id, blockedId: owner } })
  if (person === 'muted') await prisma().memberMute.create({ data: { memberId: owner, mutedId: id } })
  if (person === 'muter') await prisma().memberMute.create({ data: { memberId: id, mutedId: owner } })
  return member
}

it.each(Object.entries(table) as [Person, boolean[]][])('%s: %s', async (person, expected) => {
  const owner = await makeMember()
  const viewer = await become(person, owner)
  for (const [i, visibility] of Object.values(Visibility).entries()) {
    await prisma().member.update({ where: { id: owner.id }, data: { diaryVisibility: visibility } })
    const { rowCount } = await pool().query(
      `SELECT FROM member m WHERE m.id = $1 AND ${seenBy(viewer, '$2', 'm.id', 'm.diary_visibility')}`,
      [owner.id, viewer?.id ?? null],
    )
    expect([visibility, maySee(visibility, betweens[person]), rowCount === 1]).toEqual([
      visibility,
      expected[i],
      expected[i],
    ])
  }
})
