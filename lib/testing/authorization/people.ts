import { sealed } from '@/lib/accounts/sessions/cookie'
import { prisma } from '@/lib/db'
import { asking } from '@/lib/testing/asking'
import { makeMember, sessionOf } from '@/lib/testing/members'
import type { Prisma } from '@/prisma/generated/client'

const later = new Date(Date.now() + 3_600_000)

const kinds = {
  anonymous: null,
  unconfirmed: { emailConfirmedAt: null },
  member: {},
  owner: {},
  'another member': {},
  silenced: { silencedUntil: later },
  suspended: { suspendedUntil: later },
  editor: { roles: ['editor'] },
  moderator: { roles: ['moderator'] },
  administrator: { roles: ['administrator'] },
  'editor without a factor': { roles: ['editor'], factorSince: null },
  'moderator without a factor': { roles: ['moderator'], factorSince: null },
  'administrator without a factor': { roles: ['administrator'], factorSince: null },
  'administrator half in': { roles: ['administrator'] },
  'demoted moderator': { roles: ['moderator'] },
} satisfies Record<string, Partial<Prisma.MemberCreateInput> | null>

export type Person = keyof typeof kinds

/**
 * Everybody who may knock. A demoted moderator comes with the cookie from before; who is half in has given the
 * password, and not yet the second factor.
 */
export const everybody = Object.keys(kinds) as Person[]
export const signedIn = everybody.filter(
  (person) => person !== 'anonymous' && person !== 'administrator half in',
)

/** Who may do what members do: rate, write, answer. */
export const inGoodStanding = signedIn.filter(
  (person) => !['unconfirmed', 'silenced', 'suspended'].includes(person),
)

/**
 * Whose thing an action is about: who differs by standing owns it, so that nothing but the standing is in the
 * way; who differs by role does not, so that nothing but the role opens it.
 */
export const owners: readonly Person[] = ['owner', 'unconfirmed', 'silenced', 'suspended']

/** Who tries an action: of a thing its owner and another member, otherwise any member. */
export const whoTries = (ofThing: boolean): Person[] =>
  everybody.filter((person) =>
    ofThing ? person !== 'member' : person !== 'owner' && person !== 'another member',
  )

/** Somebody at the door, with the cookie they have and the page they come from. */
export async function knockAs(person: Person, origin: string | null = 'http://localhost:3000') {
  const kind = kinds[person]
  const member = kind && (await makeMember(kind))
  const cookie =
    member && sealed(await sessionOf(member, person === 'administrator half in' ? 'one' : 'both'))
  if (member && person === 'demoted moderator')
    await prisma().member.update({ where: { id: member.id }, data: { roles: [] } })
  asking({ ...(origin && { origin }), ...(cookie && { cookie }) })
  return member
}
