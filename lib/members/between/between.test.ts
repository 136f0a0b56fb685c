import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { getMember } from '@/lib/members/profile/queries'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { followMember, unfollowMember } from './following'
import { blockMember, muteMember, unblockMember, unmuteMember } from './keeping-away'
import { getBetween, listCircle, listKept, MEMBERS_TO_A_PAGE } from './queries'

freshDatabase()
beforeAll(() => handOn({ BALCONY_SECRET: 'a secret of at least thirty-two characters' }))

const two = async () => [await makeMember(), await makeMember()] as const
const follows = (followerId: number, followedId: number) =>
  prisma().memberFollow.count({ where: { followerId, followedId } })

describe('following', () => {
  it('is once, however often, and over when ended', async () => {
    const [one, other] = await two()
    await Promise.all(Array.from({ length: 5 }, () => followMember(one, other.id)))
    expect(await getBetween(one, other.id)).toEqual({ follows: true, isFollowed: false, mutes: false })
    expect(await getBetween(other, one.id)).toEqual({ follows: false, isFollowed: true, mutes: false })
    expect(await getMember(other.handle, one)).toMatchObject({ followers: 1, following: 0 })
    await unfollowMember(one, other.id)
    await unfollowMember(one, other.id)
    expect(await getMember(other.handle, one)).toMatchObject({ followers: 0 })
    expect(await getBetween(one, one.id)).toBeNull()
  })

  it('is of others who are here, and whom no block keeps apart', async () => {
    const [one, other] = await two()
    await expect(followMember(one, one.id)).rejects.toMatchObject({ reason: 'own' })
    await expect(followMember(one, 2_000_000)).rejects.toMatchObject({ reason: 'gone' })
    await blockMember(other, one.id)
    await expect(followMember(one, other.id)).rejects.toMatchObject({ reason: 'gone' })
    await expect(followMember(other, one.id)).rejects.toMatchObject({ reason: 'gone' })
  })

  it('is listed in pages, each read once while people go on', async () => {
    const star = await makeMember()
    const fans = await Promise.all(Array.from({ length: MEMBERS_TO_A_PAGE + 5 }, () => makeMember()))
    const ids = fans.map(({ id }) => id).toSorted((a, b) => a - b)
    for (const [i, id] of ids.entries())
      await prisma().memberFollow.create({
        data: { followerId: id, followedId: star.id, at: new Date(1_700_000_000_000 + Math.floor(i / 4)) },
      })
    const first = await listCircle(star.id, 'followers', null, null)
    const late = await makeMember()
    await followMember(late, star.id)
    const second = await listCircle(star.id, 'followers', first?.next ?? null, null)
    const read = [...(first?.members ?? []), ...(second?.members ?? [])].map(({ id }) => id)
    expect(read).toEqual(ids.toReversed())
    expect(second?.next).toBeNull()
    expect(await listCircle(star.id, 'following', first?.next ?? null, null)).toBeNull()
    expect(await listCircle(star.id, 'followers', 'made-up', null)).toBeNull()
  })
})

describe('muting and blocking', () => {
  it('are once, listed for oneself, and can be ended', async () => {
    const [one, other] = await two()
    for (const _ of [1, 2]) await muteMember(one, other.id)
    for (const _ of [1, 2]) await blockMember(one, other.id)
    const kept = await listKept(one)
    expect([kept.muted, kept.blocked].map((list) => list.map(({ id }) => id))).toEqual([
      [other.id],
      [other.id],
    ])
    expect(await listKept(other)).toEqual({ muted: [], blocked: [] })
    await unmuteMember(one, other.id)
    await unblockMember(one, other.id)
    expect(await listKept(one)).toEqual({ muted: [], blocked: [] })
  })

  it.each([muteMember, blockMember])('are of others who are here: %o', async (keepAway) => {
    const one = await makeMember()
    await expect(keepAway(one, one.id)).rejects.toMatchObject({ reason: 'own' })
    await expect(keepAway(one, 2_000_000)).rejects.toMatchObject({ reason: 'gone' })
  })

  it('a block ends what both followed, and one’s own end leaves the other’s block', async () => {
    const [one, other] = await two()
    await followMember(one, other.id)
    await followMember(other, one.id)
    await blockMember(one, other.id)
    expect((await follows(one.id, other.id)) + (await follows(other.id, one.id))).toBe(0)
    await blockMember(other, one.id)
    await unblockMember(one, other.id)
    await expect(followMember(one, other.id)).rejects.toMatchObject({ reason: 'gone' })
    await unblockMember(other, one.id)
    await followMember(one, other.id)
  })

  it('whoever comes first, a block and a follow at once leave no follow', async () => {
    for (let round = 0; round < 12; round++) {
      const [one, other] = await two()
      const tried = await Promise.allSettled([
        followMember(one, other.id),
        blockMember(other, one.id),
        followMember(other, one.id),
        followMember(one, other.id),
      ])
      for (const one of tried)
        if (one.status === 'rejected') expect(one.reason).toMatchObject({ reason: 'gone' })
      expect((await follows(one.id, other.id)) + (await follows(other.id, one.id))).toBe(0)
      expect((await listKept(other)).blocked).toHaveLength(1)
    }
  })
})
