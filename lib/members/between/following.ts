import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { announce } from '@/lib/doors/announce'
import { followsOfMember } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { forgetThing, tellMember } from '@/lib/notifications/telling'
import { thingName } from '@/lib/notifications/things'
import { Refusal } from '@/lib/refusal'
import { tags } from '@/lib/tags'
import { Prisma } from '@/prisma/generated/client'
import { followable, isAnother } from './policy'

type Who = Pick<Viewer, 'id'>

export const notHere = () => new Refusal('gone', 'This member is not here any more.')

/**
 * Follows a member. Twice is once.
 * @throws Refusal for oneself, and for who is not there, which is also whoever blocks the viewer
 */
export async function followMember(viewer: Who, followedId: number): Promise<void> {
  if (!isAnother(viewer, { id: followedId })) throw new Refusal('own', 'You cannot follow yourself.')
  await spend(followsOfMember, `member ${viewer.id}`)
  await orApart(
    prisma().$transaction(async (tx) => {
      const where = { ...followable(viewer), AND: { id: followedId } }
      if (!(await tx.member.findFirst({ where, select: { id: true } }))) throw notHere()
      const data = { followerId: viewer.id, followedId }
      const { count } = await tx.memberFollow.createMany({ data, skipDuplicates: true })
      if (count > 0) await tellOfFollower(tx, viewer, followedId)
      await announceBoth(tx, viewer.id, followedId)
    }),
  )
}

/** Follows a member no more. */
export async function unfollowMember(viewer: Who, followedId: number): Promise<void> {
  await prisma().$transaction(async (tx) => {
    const { count } = await tx.memberFollow.deleteMany({ where: { followerId: viewer.id, followedId } })
    if (count > 0) await announceBoth(tx, viewer.id, followedId)
    await forgetThing(tx, viewer.id, thingName('member', followedId))
  })
}

const tellOfFollower = (tx: Prisma.TransactionClient, { id }: Who, followedId: number) =>
  tellMember(tx, followedId, { kind: 'follower', thing: thingName('member', followedId), actorId: id })

/** The pages of both say how many follow them, and whom they follow. */
export const announceBoth = (tx: Prisma.TransactionClient, one: number, other: number): Promise<void> =>
  announce((sql, params) => tx.$executeRawUnsafe(sql, ...params), [tags.member(one), tags.member(other)])

/** A block that came first is refused by the database, and a member who has just gone is not there. */
async function orApart(work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    const isApart =
      error instanceof Error && /member_follow_not_blocked|nobody follows across a block/.test(error.message)
    const isGone = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2003'
    if (isApart || isGone) throw notHere()
    throw error
  }
}
