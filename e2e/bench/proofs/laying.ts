import pg from 'pg'
import { layQueue } from '@/lib/mail/laying'
import { migrate } from '@/lib/operating/migrations/deploy'

/** The tables alone, for what asks `lib` and needs no site: nothing else works beside it. */
export async function layTables(databaseUrl: string): Promise<void> {
  const client = new pg.Client(databaseUrl)
  await client.connect()
  try {
    await migrate(client, databaseUrl)
  } finally {
    await client.end()
  }
  await layQueue(databaseUrl)
}
