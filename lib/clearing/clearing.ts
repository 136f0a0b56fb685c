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
} as const

/** Rows that go in one statement, so that nobody waits long for one of them. */
const AT_ONCE = 5_000

/** Deletes what has outlived its term, and says how much of what. Any number may do so at once. */
export async function clearOutlived(connectionString: string): Promise<Record<string, number>> {
  const client = new Client({ connectionString, query_timeout: 60_000 })
  await client.connect()
  try {
    const cleared: Record<string, number> = {}
    for (const [table, which] of Object.entries(OUTLIVED)) {
      let some = AT_ONCE
      for (let all = 0; some === AT_ONCE; cleared[table] = all) {
        const { rowCount } = await client.query(
          `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(
             SELECT t.ctid FROM ${table} t WHERE ${which} LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED))`,
        )
        some = rowCount ?? 0
        all += some
      }
    }
    return cleared
  } finally {
    await client.end()
  }
}
