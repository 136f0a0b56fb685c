import pg from 'pg'
import { z } from 'zod'

/** What the site may read and not write: its audit log, and which migrations there were. */
const readOnly = ['audit_entry', 'audit_head', '_prisma_migrations']

/** A GRANT for each table, view and sequence of ours on which a role still lacks something. */
const LACKING = `
  SELECT format('GRANT %s ON %s %I.%I TO %I', wanted, kind, nspname, relname, $1::text) AS grant
  FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
  CROSS JOIN LATERAL (SELECT CASE relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END AS kind) AS k
  CROSS JOIN LATERAL (
    SELECT CASE
      WHEN kind = 'SEQUENCE' THEN 'USAGE'
      WHEN relkind = 'v' OR nspname = 'public' AND relname = ANY ($2) THEN 'SELECT'
      ELSE 'SELECT, INSERT, UPDATE, DELETE' END AS wanted
  ) AS w
  CROSS JOIN LATERAL (
    SELECT bool_and(CASE kind WHEN 'SEQUENCE' THEN has_sequence_privilege($1, c.oid, privilege)
                    ELSE has_table_privilege($1, c.oid, privilege) END) AS has_all
    FROM unnest(string_to_array(wanted, ', ')) AS privilege
  ) AS h
  WHERE nspname IN ('public', 'pgboss') AND relkind IN ('r', 'p', 'v', 'S')
    AND pg_has_role(relowner, 'USAGE') AND NOT has_all`

/** Lets a role do what the site does, and no more: read and write rows, not tables. Asked as their owner. */
export async function grantRunning(owner: pg.Client, role: string): Promise<void> {
  const { rows } = await owner.query(LACKING, [role, readOnly])
  if (rows.length === 0) return
  const name = pg.escapeIdentifier(role)
  await owner.query(
    [
      'BEGIN',
      `GRANT USAGE ON SCHEMA public, pgboss TO ${name}`,
      ...rows.map((row) => z.object({ grant: z.string() }).parse(row).grant),
      `GRANT EXECUTE ON FUNCTION append_audit_entry TO ${name}`,
      'COMMIT',
    ].join(';\n'),
  )
}

/** Whether a role can only add to the audit log: neither alter it nor become who can. */
export async function isApart(owner: pg.Client, role: string): Promise<boolean> {
  const { rows } = await owner.query(
    `SELECT NOT (bool_or(has_table_privilege($1, oid, 'INSERT, UPDATE, DELETE, TRUNCATE, TRIGGER'))
              OR bool_or(pg_has_role($1, relowner, 'MEMBER'))) AS apart
     FROM pg_class WHERE oid IN ('public.audit_entry'::regclass, 'public.audit_head'::regclass)`,
    [role],
  )
  return rows[0]?.apart === true
}
