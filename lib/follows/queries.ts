import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { countedSql } from '@/lib/critics/policy'
import { rows } from '@/lib/db'
import { unlessBlocked } from '@/lib/members/between/hiding'
import { COLUMNS, FOLLOWED } from '@/lib/notifications/things'
import { author } from '@/lib/reviews/reading/card-schema'
import type { Thing } from './schema'

type Who = Pick<Viewer, 'id'>

/** Whether somebody follows a thing. One statement. */
export async function isFollowing({ id: memberId }: Who, { kind, id }: Thing): Promise<boolean> {
  const [found] = await rows(
    z.object({ is: z.boolean() }),
    `SELECT EXISTS (SELECT FROM thing_follow WHERE member_id = $1 AND ${COLUMNS[kind]} = $2) AS is`,
    [memberId, id],
  )
  return found?.is ?? false
}

const followed = z.object({
  kind: z.enum(FOLLOWED),
  id: z.number(),
  film: z.object({ slug: z.string(), title: z.string() }),
  /** Whose review it is, where it is a member's. */
  author: author.nullable(),
  /** The last part of a critic review's address. */
  critic: z.string().nullable(),
  /** The comment that begins a thread, where it is one. */
  thread: z.number().nullable(),
})
export type FollowedThing = z.infer<typeof followed>

/** What somebody follows and can still read, the newest first. One statement. */
export const listFollowed = ({ id }: Who): Promise<FollowedThing[]> =>
  rows(
    followed,
    `SELECT CASE WHEN t.review_id IS NOT NULL THEN 'review' WHEN t.critic_review_id IS NOT NULL THEN 'critic-review'
        WHEN t.comment_id IS NOT NULL THEN 'comment' ELSE 'film' END AS kind,
      coalesce(t.film_id, t.review_id, t.critic_review_id, t.comment_id) AS id,
      jsonb_build_object('slug', f.slug, 'title', f.title) AS film, c.slug AS critic, k.id AS thread,
      CASE WHEN m.id IS NOT NULL THEN jsonb_build_object('id', m.id, 'handle', m.handle, 'name', m.shown_name) END AS author
     FROM thing_follow t
     LEFT JOIN open_comment k ON k.id = t.comment_id
     LEFT JOIN public_review r ON r.id = coalesce(t.review_id, k.review_id) LEFT JOIN member m ON m.id = r.member_id
     LEFT JOIN critic_review c ON c.id = coalesce(t.critic_review_id, k.critic_review_id) AND ${countedSql('c')}
     JOIN film f ON f.id = coalesce(t.film_id, r.film_id, c.film_id, k.film_id)
     WHERE t.member_id = $1 AND ${unlessBlocked('$1', 'm.id')} AND ${unlessBlocked('$1', 'k.member_id')}
     ORDER BY t.id DESC LIMIT 500`,
    [id],
  )
