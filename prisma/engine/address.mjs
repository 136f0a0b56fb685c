import pg from 'pg'

/**
 * A connection as separate fields. With the address itself in the configuration, the adapter's shadow
 * connection would land on the real database: the address wins over the `database` beside it.
 */
export function connectionTo(url) {
  const { host, port, user, password, database, ssl } = new pg.Client({ connectionString: url })
  return { host, port, user, password: password ?? undefined, database, ssl }
}

/** Which schema of the database Prisma works in. */
export const schemaOf = (url) => new URL(url).searchParams.get('schema') ?? undefined

export const quoted = (name) => `"${name.replaceAll('"', '""')}"`
