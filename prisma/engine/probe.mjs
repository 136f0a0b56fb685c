import pg from 'pg'
import { quoted } from './address.mjs'

/** Prisma's codes for what Postgres says; anything else counts as not reachable. */
const codes = { '3D000': 'P1003', '42P04': 'P1009', '28P01': 'P1000', 28000: 'P1010' }

/**
 * `schema-engine cli can-connect-to-database | create-database | drop-database`: a question answered by the
 * exit code, and by one line of JSON on standard error when it is a no.
 */
export async function answerProbe(words, connection) {
  const makes = words.includes('create-database')
  const drops = words.includes('drop-database')
  const client = new pg.Client(makes || drops ? { ...connection, database: 'postgres' } : connection)
  try {
    await client.connect()
    if (makes) await client.query(`CREATE DATABASE ${quoted(connection.database)}`)
    if (drops) await client.query(`DROP DATABASE ${quoted(connection.database)} WITH (FORCE)`)
    await client.end()
    return 0
  } catch ({ code, message }) {
    const meta = {
      database_name: connection.database,
      database_host: connection.host,
      database_port: connection.port,
    }
    const fields = { error_code: codes[code] ?? 'P1001', message, meta, is_panic: false }
    // The command line skips the first line, and of the others heeds what this target said.
    console.error(
      `${message}\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}`,
    )
    return 1
  }
}
