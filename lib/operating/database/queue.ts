import { createRequire } from 'node:module'
import type pg from 'pg'
import { letters } from '@/lib/mail/jobs'

/** Whether the queue of letters is there, in the form this checkout's pg-boss works with. Loads none of it. */
export async function isQueueLaid(client: pg.Client): Promise<boolean> {
  const { pgboss } = createRequire(import.meta.url)('pg-boss/package.json') as { pgboss: { schema: number } }
  const { rows: found } = await client.query(`SELECT to_regclass('pgboss.version') IS NOT NULL AS there`)
  if (!found[0]?.there) return false
  const { rows } = await client.query(
    `SELECT (SELECT version FROM pgboss.version) >= $1 AND EXISTS (SELECT FROM pgboss.queue WHERE name = $2) AS laid`,
    [pgboss.schema, letters],
  )
  return rows[0]?.laid === true
}
