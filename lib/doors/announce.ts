/** The Postgres channel on which changed tags are told to every process that keeps pages. */
export const tagChannel = 'balcony_tags'

/** Postgres refuses payloads of 8,000 bytes; a tag is at most 256 bytes, plain ASCII. */
const payloadLimit = 7_900
const tagForm = /^[a-z][\w:-]{0,255}$/i

/** Runs one statement inside the write's own transaction; either client fits in one line:
 * `(sql, params) => tx.$executeRawUnsafe(sql, ...params)` or `(sql, params) => client.query(sql, params)`. */
export type RunSql = (sql: string, params: unknown[]) => Promise<unknown>

/**
 * Tells every process that pages with these tags are out of date.
 * Inside a transaction Postgres delivers it at commit, and not at all after a rollback.
 */
export async function announce(run: RunSql, tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return
  await run(`select pg_notify('${tagChannel}', payload)::text from unnest($1::text[]) as payload`, [
    payloads(tags),
  ])
}

/** Tags joined by commas, as few payloads as their limit allows. */
export function payloads(tags: readonly string[]): string[] {
  const full: string[] = []
  let current = ''
  for (const tag of new Set(tags)) {
    if (!tagForm.test(tag)) throw new TypeError(`not a tag: ${JSON.stringify(tag)}`)
    if (current && current.length + 1 + tag.length > payloadLimit) {
      full.push(current)
      current = ''
    }
    current = current ? `${current},${tag}` : tag
  }
  if (current) full.push(current)
  return full
}
