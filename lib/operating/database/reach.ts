import pg from 'pg'
import { Halt } from '@/lib/operating/exits'

/** Connects once, to say clearly what is wrong before anything builds on it. @throws Halt */
export async function reachDatabase(url: string, variable = 'DATABASE_URL'): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5000,
    application_name: 'balcony start',
  })
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (error) {
    throw whyNot(url, variable, error as Error & { code?: string })
  }
}

/** Where the database is, without its password. */
export function placeOf(url: string): string {
  const { hostname, port, pathname } = new URL(url)
  return `${decodeURIComponent(pathname.slice(1)) || 'the database'} at ${hostname || 'localhost'}:${port || 5432}`
}

function whyNot(url: string, variable: string, error: Error & { code?: string }): Halt {
  const place = placeOf(url)
  // A missing password never reaches the server: pg itself complains.
  if (error.code?.startsWith('28') || /password must be a string/.test(error.message))
    return new Halt('databasePassword', `${place} refuses the name or the password in ${variable}.`)
  if (error.code === '3D000')
    return new Halt(
      'databaseUnreachable',
      `${place} does not exist. Make it with CREATE DATABASE; Balcony fills it.`,
    )
  return new Halt(
    'databaseUnreachable',
    `${place} does not answer (${error.code ?? error.message}). Check ${variable}.`,
  )
}
