import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { rows } from '@/lib/db'
import { tagged } from '@/lib/doors/tags'
import { author } from '@/lib/reviews/reading/card-schema'
import { makePlace, readPlace } from '@/lib/reviews/reading/place'
import { tags } from '@/lib/tags'
import { type Reader, unlessHidden } from './hiding'

type Who = Pick<Viewer, 'id'>

const between = z.object({ follows: z.boolean(), isFollowed: z.boolean(), mutes: z.boolean() })
/** How a viewer stands to a member; `isFollowed`: by that member. */
export type Between = z.infer<typeof between>

/** Null for oneself. One statement. */
export async function getBetween({ id }: Who, memberId: number): Promise<Between | null> {
  if (id === memberId) return null
  const [found] = await rows(
    between,
    `SELECT EXISTS (SELECT FROM member_follow WHERE follower_id = $1 AND followed_id = $2) AS follows,
      EXISTS (SELECT FROM member_follow WHERE follower_id = $2 AND followed_id = $1) AS "isFollowed",
      EXISTS (SELECT FROM member_mute WHERE member_id = $1 AND muted_id = $2) AS mutes`,
    [id, memberId],
  )
  return found ?? null
}

const listed = author.extend({ since: z.string(), key: z.coerce.number() })
export type ListedMember = z.infer<typeof listed>
export type MemberList = { members: ListedMember[]; next: string | null }

export const MEMBERS_TO_A_PAGE = 50

/** Who follows a member, or whom they follow. */
export type Side = 'followers' | 'following'

const SIDES: Record<Side, { of: string; listed: string }> = {
  followers: { of: 'followed_id', listed: 'follower_id' },
  following: { of: 'follower_id', listed: 'followed_id' },
}

/** A page of them, the newest first; null for a place we never made. One statement. */
export function listCircle(
  memberId: number,
  side: Side,
  after: string | null,
  viewer: Reader,
): Promise<MemberList | null> {
  const name = `${side} of ${memberId}`
  // Whoever is named on the page may come to be called otherwise.
  const tagsOf = (list: MemberList | null) =>
    [memberId, ...(list?.members ?? []).map(({ id }) => id)].map((id) => tags.member(id))
  return tagged(tagsOf, `${name} after ${after}`, async () => {
    const place = after === null ? null : readPlace(name, after)
    if (after !== null && place === null) return null
    const columns = SIDES[side]
    const found = await rows(
      listed,
      `SELECT m.id, m.handle, m.shown_name AS name, (f.at AT TIME ZONE 'UTC')::date::text AS since,
        (extract(epoch FROM f.at) * 1000)::float8 AS key
       FROM member_follow f JOIN member m ON m.id = f.${columns.listed}
       WHERE f.${columns.of} = $1 AND ${unlessHidden('$2', 'm.id')}
         AND ($3::float8 IS NULL OR (f.at, m.id) < (to_timestamp($3::float8 / 1000), $4::int))
       ORDER BY f.at DESC, m.id DESC LIMIT $5`,
      [memberId, viewer?.id ?? null, place?.key ?? null, place?.id ?? null, MEMBERS_TO_A_PAGE + 1],
    )
    const members = found.slice(0, MEMBERS_TO_A_PAGE)
    const last = members.at(-1)
    return { members, next: last && found.length > MEMBERS_TO_A_PAGE ? makePlace(name, last) : null }
  })
}

/** Whom somebody keeps away from themselves, for their own eyes: the newest first. */
export async function listKept({ id }: Who): Promise<{ muted: ListedMember[]; blocked: ListedMember[] }> {
  const list = (table: 'member_mute' | 'member_block', own: string, other: string) =>
    rows(
      listed,
      `SELECT m.id, m.handle, m.shown_name AS name, (k.at AT TIME ZONE 'UTC')::date::text AS since, 0 AS key
       FROM ${table} k JOIN member m ON m.id = k.${other} WHERE k.${own} = $1 ORDER BY k.at DESC, m.id DESC LIMIT 500`,
      [id],
    )
  return {
    muted: await list('member_mute', 'member_id', 'muted_id'),
    blocked: await list('member_block', 'blocker_id', 'blocked_id'),
  }
}
