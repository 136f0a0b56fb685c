import 'server-only'
import { z } from 'zod'
import { pool } from '@/lib/db'

/** Accounts named; what more share a network are counted. */
const SHOWN = 10

const row = z.object({ handle: z.string(), n: z.number() })

/** Who else came from a network that somebody came from lately. More than a household may share one. */
export async function listSharing(memberId: number): Promise<{ handles: string[]; n: number }> {
  const { rows } = await pool().query(
    `SELECT m.handle, count(*) OVER ()::int AS n FROM member m
     WHERE m.id <> $1 AND m.id IN (
       SELECT theirs.member_id FROM network_trace mine JOIN network_trace theirs ON theirs.hash = mine.hash
       WHERE mine.member_id = $1)
     ORDER BY m.id DESC LIMIT ${SHOWN}`,
    [memberId],
  )
  const found = z.array(row).parse(rows)
  return { handles: found.map(({ handle }) => handle), n: found[0]?.n ?? 0 }
}
