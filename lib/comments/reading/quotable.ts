import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import type { Quotable } from '@/lib/comments/quoting'
import type { SaidTo } from '@/lib/comments/schema'
import { countedSql } from '@/lib/critics/policy'
import { rows } from '@/lib/db'

const found = z.object({ by: z.string(), text: z.string() })

const CRITIC = `SELECT coalesce(critic.name, outlet.name, r.headline, 'A critic') AS by, r.summary AS text
  FROM critic_review r LEFT JOIN critic ON critic.id = r.critic_id LEFT JOIN outlet ON outlet.id = r.outlet_id
  WHERE r.id = $1 AND ${countedSql('r')}`

/** Of what a member wrote only what everybody may have: nothing of a text that tells the whole story. */
const written = (table: string) => `
  SELECT coalesce(m.shown_name, m.handle) AS by,
    CASE WHEN r.whole_spoiler THEN '' ELSE coalesce(r.cooked -> 'plain' ->> 'open', '') END AS text
  FROM ${table} r JOIN member m ON m.id = r.member_id WHERE r.id = $1
    AND NOT EXISTS (SELECT FROM hidden_member h WHERE h.viewer_id = $2 AND h.member_id = r.member_id)`

/** The open words of what somebody answers, to be quoted; null where there are none to them. One statement. */
export async function getQuotable(to: SaidTo, viewer: Pick<Viewer, 'id'>): Promise<Quotable | null> {
  if (to.kind === 'film') return null
  const [words] =
    to.kind === 'critic-review'
      ? await rows(found, CRITIC, [to.id])
      : await rows(found, written(to.kind === 'review' ? 'public_review' : 'open_comment'), [
          to.id,
          viewer.id,
        ])
  return words ?? null
}
