import { createHash } from 'node:crypto'
import type { ClientBase } from 'pg'
import { z } from 'zod'

type Connection = Pick<ClientBase, 'query'>

/** What is wrong with an entry, in words that follow its number. */
const faults = {
  missing: 'is missing',
  changed: 'was changed after it was written',
  unlinked: 'does not follow from the one before',
  'cut off': 'and what followed it are missing from the end',
  'unheard of': 'was never appended by the log itself',
} as const

export interface Verdict {
  /** How many entries were found whole, from the first on. */
  count: number
  /** The hash of the last of them. */
  last: string
  fault: { id: number; kind: keyof typeof faults; words: string } | null
}

const entryShape = z.object({
  id: z.int(),
  content: z.string(),
  previous: z.instanceof(Buffer),
  hash: z.instanceof(Buffer),
})

/** An entry as append_audit_entry hashes it. */
const BATCH = `
  SELECT id, previous_hash AS previous, hash, concat_ws(E'\\n', id, (extract(epoch FROM at) * 1000)::bigint,
    coalesce(actor_id::text, '-'), act, subject_kind, coalesce(subject_id::text, '-'), details::text) AS content
  FROM audit_entry WHERE id > $1 ORDER BY id LIMIT $2`

const digest = (...parts: (string | Buffer)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()

/** Walks the whole log, a batch at a time, as it stood at one moment; answers the first fault. */
export async function verifyLog(connection: Connection, batch = 1_000): Promise<Verdict> {
  await connection.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY')
  try {
    return await walk(connection, batch)
  } finally {
    await connection.query('COMMIT')
  }
}

async function walk(connection: Connection, batch: number): Promise<Verdict> {
  let count = 0
  let last: Buffer = Buffer.alloc(32)
  const found = (id: number, kind: keyof typeof faults): Verdict => ({
    count,
    last: last.toString('hex'),
    fault: { id, kind, words: faults[kind] },
  })
  const { rows: heads } = await connection.query('SELECT count, hash FROM audit_head')
  const head = z.object({ count: z.int(), hash: z.instanceof(Buffer) }).safeParse(heads[0]).data
  for (;;) {
    const { rows } = await connection.query(BATCH, [count, batch])
    for (const row of rows) {
      const { id, content, previous, hash } = entryShape.parse(row)
      if (id !== count + 1) return found(count + 1, 'missing')
      if (!digest(previous, content).equals(hash)) return found(id, 'changed')
      if (!previous.equals(last)) return found(id, 'unlinked')
      if (id > (head?.count ?? 0)) return found(id, 'unheard of')
      count = id
      last = hash
    }
    if (rows.length < batch) break
  }
  if (count < (head?.count ?? 0)) return found(count + 1, 'cut off')
  if (!head?.hash.equals(last)) return found(count, 'changed')
  return { count, last: last.toString('hex'), fault: null }
}
