import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { rows } from '@/lib/db'
import { formMadeAt } from '@/lib/doors/form-key'
import type { Facts, Level } from '@/lib/members/trust/levels'
import { siteOrigin } from '@/lib/site'
import type { Cooked } from '@/lib/text/cook'
import type { Waiting } from './heeding'
import { SAME_HOST, SAME_HOST_DAYS, TYPED_IN } from './limits'
import { hrefsIn } from './screening'

type Poster = Pick<Viewer, 'id'>
type Posted = { formKey: string; cooked: Pick<Cooked, 'tree'> }

/** Why a text should wait though no rule met it. Whoever is trusted is spared all of it. */
export async function signalsOf(
  viewer: Poster,
  { level, texts }: Facts & { level: Level },
  { formKey, cooked }: Posted,
): Promise<Waiting[]> {
  if (level === 'trusted') return []
  const fast = level === 'new' && texts === 0 && isFast(formMadeAt(formKey))
  return [...(fast ? [TOO_FAST] : []), ...(await hostSignals(viewer, cooked))]
}

const TOO_FAST: Waiting = {
  rule: 'spam',
  reason: `It is your first text here, and was sent less than ${TYPED_IN} seconds after the page was opened. Programs do that, people seldom: a moderator has a look first.`,
}

/** A key we did not make says nothing, and is none that a page of ours sends. */
export const isFast = (madeAt: Date | null, now = new Date()): boolean =>
  madeAt !== null && now.getTime() - madeAt.getTime() < TYPED_IN * 1_000

const LATELY = (table: string, gone: string) => `
  SELECT t.member_id FROM ${table} t JOIN member m ON m.id = t.member_id
  WHERE t.posted_at > now() - interval '${SAME_HOST_DAYS} days' AND ${gone}
    AND (m.id = $1 OR m.created_at > now() - interval '${SAME_HOST_DAYS} days')
    AND position($2 in (t.cooked -> 'tree')::text) > 0`

async function hostSignals({ id }: Poster, { tree }: Posted['cooked']): Promise<Waiting[]> {
  const own = new URL(siteOrigin()).host
  const hosts = new Set(
    hrefsIn(tree)
      .filter((href) => href.startsWith('http'))
      .map((href) => new URL(href).host)
      .filter((host) => host !== own),
  )
  const found: Waiting[] = []
  for (const host of [...hosts].slice(0, 10)) {
    const [counted] = await rows(
      z.object({ n: z.number() }),
      `SELECT count(*)::int AS n FROM (${LATELY('review', 't.withdrawn_at IS NULL')}
         UNION ALL ${LATELY('comment', 't.deleted_at IS NULL')}) s`,
      [id, `://${host}/`],
    )
    if ((counted?.n ?? 0) >= SAME_HOST - 1)
      found.push({
        rule: 'spam',
        reason: `It links to ${host}, as ${counted?.n} other texts of yours or of new members did within ${SAME_HOST_DAYS} days. A moderator has a look first.`,
      })
  }
  return found
}
