import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { environmentWith } from '@/lib/env'
import { asAdministrator } from '@/lib/testing/database'
import { databaseName } from '@/lib/testing/database-name'

// The whole way a person goes: Prisma's command line, our engine, a real Postgres.

const folder = mkdtempSync(join(tmpdir(), 'balcony-prisma-'))
const url = Object.assign(new URL(inject('postgresUrl')), { pathname: `/${databaseName}` }).href
const schemaFile = join(folder, 'schema.prisma')

const model = (more = '') => `
generator client {
  provider = "prisma-client"
  output   = "generated"
}
datasource db {
  provider = "postgresql"
}
model Seat {
  id  Int    @id @default(autoincrement())
  row String
  ${more}
}
`

const firstMigration = `
CREATE TABLE "Seat" ("id" SERIAL NOT NULL, "row" TEXT NOT NULL, CONSTRAINT "Seat_pkey" PRIMARY KEY ("id"));
ALTER TABLE "Seat" ADD CONSTRAINT "row_is_a_letter" CHECK ("row" ~ '^[A-Z]$');
CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."row" := upper(NEW."row");
  RETURN NEW;
END $$;
CREATE TRIGGER shout BEFORE INSERT ON "Seat" FOR EACH ROW EXECUTE FUNCTION shout();
`

beforeAll(() => {
  mkdirSync(join(folder, 'migrations/1_seats'), { recursive: true })
  writeFileSync(join(folder, 'migrations/migration_lock.toml'), 'provider = "postgresql"\n')
  writeFileSync(join(folder, 'migrations/1_seats/migration.sql'), firstMigration)
  writeFileSync(schemaFile, model())
  const config = { schema: 'schema.prisma', migrations: { path: 'migrations' }, datasource: { url } }
  writeFileSync(join(folder, 'prisma.config.mjs'), `export default ${JSON.stringify(config)}`)
})

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await asAdministrator((admin) => admin.query(`DROP DATABASE IF EXISTS ${databaseName} WITH (FORCE)`))
})

async function prisma(...words: string[]): Promise<{ code: number; said: string }> {
  const program = resolve('node_modules/prisma/build/index.js')
  const engine = { PRISMA_SCHEMA_ENGINE_BINARY: resolve('prisma/schema-engine.mjs'), CHECKPOINT_DISABLE: '1' }
  const running = promisify(execFile)(
    process.execPath,
    [program, ...words, '--config', join(folder, 'prisma.config.mjs')],
    {
      env: environmentWith({ ...engine, DATABASE_URL: url, NO_COLOR: '1', RUST_LOG: undefined }),
      cwd: folder,
    },
  )
  return running.then(
    ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code, said: stdout + stderr }),
  )
}

async function ask<Row>(text: string): Promise<Row[]> {
  const client = new pg.Client(url)
  await client.connect()
  return client
    .query(text)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

const shadows = () =>
  asAdministrator(
    async (admin) => (await admin.query(`SELECT FROM pg_database WHERE datname LIKE '%shadow%'`)).rowCount,
  )

test('deploy makes the database, with CHECK constraints and functions whole', async () => {
  expect(await prisma('migrate', 'deploy')).toMatchObject({ code: 0 })
  await ask(`INSERT INTO "Seat" ("row") VALUES ('b')`)
  expect(await ask(`SELECT "row" FROM "Seat"`)).toEqual([{ row: 'B' }])
  await expect(ask(`INSERT INTO "Seat" ("row") VALUES ('12')`)).rejects.toThrow(/row_is_a_letter/)
})

test('status tells what is pending, deploy applies it once', async () => {
  mkdirSync(join(folder, 'migrations/2_numbers'))
  writeFileSync(
    join(folder, 'migrations/2_numbers/migration.sql'),
    'ALTER TABLE "Seat" ADD COLUMN "number" INTEGER;',
  )
  writeFileSync(schemaFile, model('number Int?'))
  expect((await prisma('migrate', 'status')).said).toMatch(/2_numbers/)
  expect((await prisma('migrate', 'deploy')).said).toMatch(/applied/)
  expect((await prisma('migrate', 'deploy')).said).toMatch(/No pending migrations/)
  expect(await prisma('migrate', 'status')).toMatchObject({
    code: 0,
    said: expect.stringMatching(/up to date/),
  })
})

test('diff plays migrations beside the real database, which it leaves alone', async () => {
  const same = [
    'migrate',
    'diff',
    '--from-migrations',
    'migrations',
    '--to-schema',
    'schema.prisma',
    '--exit-code',
  ]
  expect(await prisma(...same)).toMatchObject({ code: 0 })
  writeFileSync(schemaFile, model('number Int?\n  balcony Boolean @default(true)'))
  const other = await prisma(...same, '--script')
  expect(other).toMatchObject({ code: 2, said: expect.stringMatching(/ADD COLUMN +"balcony" BOOLEAN/) })
  expect(await ask(`SELECT count(*)::int AS seats FROM "Seat"`)).toEqual([{ seats: 1 }])
  await expect.poll(shadows, { timeout: 5000 }).toBe(0)
})

test('dev writes the next migration and applies it', async () => {
  expect(await prisma('migrate', 'dev', '--name', 'balcony')).toMatchObject({ code: 0 })
  const written = readdirSync(join(folder, 'migrations')).find((name) => name.endsWith('_balcony')) ?? ''
  expect(readFileSync(join(folder, 'migrations', written, 'migration.sql'), 'utf8')).toMatch(
    /"balcony" BOOLEAN/,
  )
  expect(await ask(`SELECT balcony FROM "Seat"`)).toEqual([{ balcony: true }])
  await expect.poll(shadows, { timeout: 5000 }).toBe(0)
})

test('a migration that fails is named with the database’s own words', async () => {
  cpSync(join(folder, 'migrations/2_numbers'), join(folder, 'migrations/99999999999999_again'), {
    recursive: true,
  })
  const { code, said } = await prisma('migrate', 'deploy')
  expect(code).toBe(1)
  expect(said).toMatch(/99999999999999_again/)
  expect(said).toMatch(/column "number" of relation "Seat" already exists/)
  rmSync(join(folder, 'migrations/99999999999999_again'), { recursive: true })
})

test('reset starts over', async () => {
  expect(await prisma('migrate', 'reset', '--force')).toMatchObject({ code: 0 })
  expect(await ask(`SELECT count(*)::int AS seats FROM "Seat"`)).toEqual([{ seats: 0 }])
})
