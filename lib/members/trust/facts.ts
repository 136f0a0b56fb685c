import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { rows } from '@/lib/db'
import { getSettings } from '@/lib/site-settings/settings'
import { type Facts, type Level, levelOf, TRUST_SETTINGS, type TrustRules } from './levels'

const row = z.object({ texts: z.number(), against: z.number() })

/** What a person decided against a text or an account, as long as it stands; `$1` is whose, `$2` of how many days. */
const AGAINST = `SELECT count(*)::int FROM moderation_act a
  WHERE a.member_id = $1 AND a.parent_id IS NULL AND a.undone_at IS NULL AND a.decider <> 'automatic'
    AND a.kind IN ('warn', 'remove', 'removeEverything', 'silence', 'suspend')
    AND a.at > now() - make_interval(days => $2)`

/** Where a member stands, what made it so, and the rules of it. Two small statements. */
export async function getTrust({
  id,
  createdAt,
}: Pick<Viewer, 'id' | 'createdAt'>): Promise<Facts & { level: Level; rules: TrustRules }> {
  const rules = await getSettings(TRUST_SETTINGS)
  const [found] = await rows(
    row,
    `SELECT (${AGAINST}) AS against,
       (SELECT count(*)::int FROM (SELECT FROM review WHERE member_id = $1 AND withdrawn_at IS NULL AND removals = 0 LIMIT 1000) r)
       + (SELECT count(*)::int FROM (SELECT FROM comment WHERE member_id = $1 AND deleted_at IS NULL AND removals = 0 LIMIT 1000) c)
       AS texts`,
    [id, rules.heldDays],
  )
  const facts = { createdAt, texts: found?.texts ?? 0, against: found?.against ?? 0 }
  return { ...facts, rules, level: levelOf(facts, rules) }
}
