import { Client } from 'pg'

const patienceMs = 1_000
/** However often somebody asks, the database is asked this rarely. */
const rememberedMs = 500

export type IsReady = () => Promise<boolean>

/** Whether the database takes a new connection and answers now; a slow yes is a no. */
export function readiness(connectionString: string): IsReady {
  let asked = 0
  let answer: Promise<boolean> | undefined
  return () => {
    if (!answer || Date.now() - asked > rememberedMs) {
      asked = Date.now()
      answer = answers(connectionString)
    }
    return answer
  }
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new Client({
    connectionString,
    connectionTimeoutMillis: patienceMs,
    query_timeout: patienceMs,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    client.end().catch(() => {})
  }
}
