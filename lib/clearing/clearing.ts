import { Client } from 'pg'
import { TERMS } from './terms'

const days = (n: number) => `now() - interval '${n} days'`

/** What has outlived its term, table by table, in this order. Nobody asks for any of it any more. */
const OUTLIVED = {
  session: 'expires_at < now()',
  one_time_token: `expires_at < ${days(TERMS.linkDays)}`,
  email_change: `created_at < ${days(TERMS.linkDays)}`,
  outside_arrival: 'expires_at < now()',
  passkey_challenge: 'expires_at < now()',
  unsent_form: 'expires_at < now()',
  rate_limit: 'expire < extract(epoch FROM now()) * 1000',
  invitation: `least(expires_at, revoked_at) < ${days(TERMS.invitationDays)}`,
  taken_handle: `released_at < ${days(TERMS.handleDays)}`,
  network_trace: `day < CURRENT_DATE - ${TERMS.networkDays}`,
  notification: `read_at < ${days(TERMS.readDays)} OR NOT EXISTS (SELECT FROM notice o
    WHERE o.kind = t.kind AND o.thing = t.thing AND o.id > t.since_id AND o.id <= t.last_id
      AND o.at >= ${days(TERMS.noticeDays)})`,
  notice: `at < ${days(TERMS.noticeDays)}`,
  // Nobody looks a second time at words whose author took them along.
  second_look: `t.looked_at IS NULL AND EXISTS (SELECT FROM moderation_act a
    WHERE a.id = t.act_id AND a.member_id IS NULL AND a.subject_kind <> 'criticReview')`,
} as const

const OVER = days(TERMS.appealDays)
const NOTHING_SAID = `'{"title": null, "raw": "", "wholeSpoiler": false}'::jsonb`

/** What is forgotten of rows that stay: what is set, and in which. What can still be decided about is kept. */
const FORGOTTEN = {
  report: [
    'contact_name = NULL, contact_email = NULL',
    `num_nonnulls(t.contact_name, t.contact_email) > 0
      AND EXISTS (SELECT FROM moderation_case c WHERE c.id = t.case_id AND c.closed_at < ${OVER})`,
  ],
  entry_request: [
    'name = NULL, email = NULL, token_hash = NULL',
    `num_nonnulls(t.name, t.email) > 0 AND t.answered_at < ${OVER}`,
  ],
  // Entries are our own words. A text goes with its author's account, too.
  moderation_case: [
    `as_reported = ${NOTHING_SAID}`,
    `t.subject_kind <> 'criticReview' AND t.closed_at IS NOT NULL AND t.as_reported <> ${NOTHING_SAID}
      AND (t.closed_at < ${OVER} OR t.author_id IS NULL)
      AND NOT EXISTS (SELECT FROM moderation_act a LEFT JOIN appeal p ON p.act_id = a.id AND p.outcome IS NULL
        LEFT JOIN second_look l ON l.act_id = a.id AND l.looked_at IS NULL
        WHERE a.case_id = t.id AND (p.id IS NOT NULL OR l.act_id IS NOT NULL))`,
  ],
} as const

/** Rows that go in one statement, so that nobody waits long for one of them. */
const AT_ONCE = 5_000

/** Deletes or forgets what has outlived its term, and says how much of what. Any number may do so at once. */
export async function clearOutlived(connectionString: string): Promise<Record<string, number>> {
  const client = new Client({ connectionString, query_timeout: 60_000 })
  await client.connect()
  try {
    const cleared: Record<string, number> = {}
    for (const [table, which] of Object.entries(OUTLIVED))
      cleared[table] = await some(client, table, `DELETE FROM ${table}`, which)
    for (const [table, [what, which]] of Object.entries(FORGOTTEN))
      cleared[table] = await some(client, table, `UPDATE ${table} SET ${what}`, which)
    return cleared
  } finally {
    await client.end()
  }
}

/** Does so to all of a table of which this is true, some at a time, and says to how many. */
async function some(client: Client, table: string, doing: string, which: string): Promise<number> {
  for (let all = 0; ; ) {
    const { rowCount } = await client.query(
      `${doing} WHERE ctid = ANY (ARRAY(
         SELECT t.ctid FROM ${table} t WHERE ${which} LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED))`,
    )
    all += rowCount ?? 0
    if ((rowCount ?? 0) < AT_ONCE) return all
  }
}
