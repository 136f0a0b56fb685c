import pg from 'pg'
import { afterAll, beforeAll, beforeEach, inject } from 'vitest'
import { disconnect } from '@/lib/connections'
import { databaseName } from './database-name'

/**
 * Call at the top of a test file: its tests then have a migrated, empty database behind `lib/db`.
 * One for the whole file, or with `'each test'` a new one before every test (tens of milliseconds).
 */
export function freshDatabase(renew: 'once' | 'each test' = 'once'): void {
  const before = renew === 'once' ? beforeAll : beforeEach
  before(renewDatabase)
  afterAll(dropDatabase)
}

async function dropDatabase(): Promise<void> {
  await disconnect()
  await asAdministrator((admin) => admin.query(`DROP DATABASE IF EXISTS ${databaseName} WITH (FORCE)`))
}

async function renewDatabase(): Promise<void> {
  await dropDatabase()
  await asAdministrator(async (admin) => {
    await admin.query(
      `CREATE DATABASE ${databaseName} TEMPLATE balcony_template STRATEGY ${inject('strategy')}`,
    )
  })
}

/** A connection to the test Postgres beside the worker's own: to make databases, or to disturb one. */
export const asAdministrator = <Result>(work: (admin: pg.Client) => Promise<Result>): Promise<Result> =>
  connected(inject('postgresUrl'), work)

/** A connection to this file's own database as who owns it: for what the site itself may not do. */
export const asOwner = <Result>(work: (owner: pg.Client) => Promise<Result>): Promise<Result> =>
  connected(ownerUrl(), work)

/** The address of this file's own database as who owns it. */
export const ownerUrl = (): string =>
  Object.assign(new URL(inject('postgresUrl')), { pathname: `/${databaseName}` }).href

async function connected<Result>(url: string, work: (admin: pg.Client) => Promise<Result>): Promise<Result> {
  const admin = new pg.Client(url)
  await admin.connect()
  try {
    return await work(admin)
  } finally {
    await admin.end()
  }
}
