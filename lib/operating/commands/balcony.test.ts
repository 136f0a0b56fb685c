import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { prisma } from '@/lib/db'
import { databaseUrl, environmentWith } from '@/lib/env'
import { grantRunning } from '@/lib/operating/database/roles'
import { exitCode } from '@/lib/operating/exits'
import { checkoutMigrations } from '@/lib/operating/migrations/checkout'
import { runningRole } from '@/lib/operating/postgres/running-role'
import { weatherCsv } from '@/lib/scores/weather/csv'
import { asOwner, freshDatabase } from '@/lib/testing/database'

// The command line as a person runs it, against a database of one's own.

freshDatabase()

// Each word is a process of its own.
vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'balcony-command-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function balcony(...words: string[]) {
  const program = [
    '--import',
    './lib/operating/typescript.mjs',
    '--conditions=react-server',
    'lib/operating/balcony.ts',
    ...words,
  ]
  const child = spawn(process.execPath, program, { env: environmentWith({ DATABASE_URL: databaseUrl() }) })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk
    })
  const [code] = await once(child, 'close')
  expect(said).not.toMatch(/^\s+at /m)
  return { code, said }
}

/** What Prisma Migrate would have written into the template. */
const recordMigrations = () =>
  asOwner(async (owner) => {
    await owner.query(`CREATE TABLE _prisma_migrations (
      migration_name text, checksum text, finished_at timestamptz DEFAULT now(), rolled_back_at timestamptz)`)
    for (const { name, checksum } of checkoutMigrations())
      await owner.query('INSERT INTO _prisma_migrations VALUES ($1, $2)', [name, checksum])
  })

test('help is what one gets without a word, and after a wrong one', async () => {
  expect(await balcony()).toMatchObject({ code: 0, said: expect.stringMatching(/apply FILE\.json/) })
  expect(await balcony('frobnicate')).toMatchObject({
    code: exitCode('usage'),
    said: expect.stringMatching(/There is no command frobnicate\.\n\nnpm run balcony/),
  })
})

test('a database without our migrations is not touched', async () => {
  expect(await balcony('seed')).toMatchObject({ code: exitCode('migration') })
})

test('nor is one the site was not let into yet', async () => {
  await recordMigrations()
  const { code, said } = await balcony('seed')
  expect({ code, said }).toMatchObject({
    code: exitCode('migration'),
    said: expect.stringMatching(/npm start/),
  })
})

test('seed fills an empty database once', async () => {
  await asOwner((owner) => grantRunning(owner, runningRole))
  expect(await balcony('seed')).toMatchObject({
    code: 0,
    said: expect.stringMatching(/the first films are in/),
  })
  const films = await prisma().film.count()
  expect(films).toBeGreaterThan(1)
  expect(await balcony('seed')).toMatchObject({ code: 0, said: expect.stringMatching(/nothing changed/) })
  expect(await prisma().film.count()).toBe(films)
})

test('apply takes a file, and with --only-add the same file once', async () => {
  const file = 'prisma/seed/ballerina-2023.json'
  expect(await balcony('apply', file)).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^ballerina-2023: applied/m),
  })
  expect((await balcony('apply', file, '--only-add')).said).toMatch(/applied before; nothing changed/)
})

test('a file with mistakes is refused whole', async () => {
  const file = join(folder, 'mistaken.json')
  writeFileSync(file, '{"film": {"title": 7}}')
  const { code, said } = await balcony('apply', file)
  expect(code).toBe(exitCode('refused'))
  expect(said).toMatch(/film\.title/)
  expect(await balcony('apply')).toMatchObject({ code: exitCode('usage') })
  expect(await balcony('apply', join(folder, 'none.json'))).toMatchObject({ code: exitCode('usage') })
})

test('import-critic reads documents, one after the other, whatever becomes of one', async () => {
  const [good, binary] = ['good.txt', 'binary.txt'].map((name) => join(folder, name))
  writeFileSync(
    good as string,
    'Ballerina (2023) Review\n\nBy Ann Roe\n\nIt dances, and the rest of us have to keep up with it.\n\nRating: 7/10\n',
  )
  writeFileSync(binary as string, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))
  const { code, said } = await balcony('import-critic', folder, '--dry-run', '--json')
  expect(code).toBe(exitCode('unread'))
  const documents = said.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []))
  expect(documents.map(({ file, status }) => [file, status])).toEqual([
    [binary, 'failed'],
    [good, 'ready'],
    [join(folder, 'mistaken.json'), 'needs-editor'],
  ])
  expect(documents[1]).toMatchObject({
    film: { title: 'Ballerina', year: 2023, slug: 'ballerina-2023' },
    score: { raw: '7/10', value: 7, best: 10 },
    verdict: { value: 'positive' },
  })
  expect(await balcony('import-critic', good as string, '--dry-run', '--film', 'no-such-film')).toMatchObject(
    { code: exitCode('usage') },
  )
  expect((await balcony('import-critic', good as string, '--dry-run')).said).toMatch(/1 document: 1 ready/)
  expect((await balcony('import-critic', good as string, '--rights', 'own')).said).toMatch(
    /ready, kept as document \d+/,
  )
  const again = await balcony('import-critic', good as string, '--json')
  expect(JSON.parse(again.said.split('\n').find((line) => line.startsWith('{')) ?? '')).toMatchObject({
    status: 'duplicate',
    headline: documents[1].headline,
    duplicatesOf: [expect.stringMatching(/^document \d+$/)],
  })
  expect(await balcony('import-critic', good as string, '--rights', 'all')).toMatchObject({
    code: exitCode('usage'),
  })
})

test('import-films brings films in, tries them out first, and changes nothing the second time', async () => {
  const [good, bad] = ['good.csv', 'bad.csv'].map((name) => join(folder, name)) as [string, string]
  writeFileSync(good, 'Film name,year\nThe Signalman,1998\nA Duel at Noon,2046\n,1999\n')
  writeFileSync(bad, '')
  const words = [good, '--map', 'title=Film name']
  const tried = await balcony('import-films', ...words, '--dry-run', '--json')
  expect(tried.said).toMatch(/not brought in: 3 rows: 1 added, 1 wait for a person, 1 failed/)
  const { code, said } = await balcony('import-films', ...words, bad)
  expect(code).toBe(exitCode('unread'))
  expect(said).toMatch(/good\.csv: import \d+\. 3 rows: 1 added, 1 wait for a person, 1 failed\./)
  expect(said).toMatch(/bad\.csv: This file is empty\./)
  const again = await balcony('import-films', ...words, '--json')
  expect(again.said).toMatch(/brought in before/)
  const rows = again.said.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []))
  expect(rows.map(({ row, status, film }) => [row, status, film])).toEqual([
    [2, 'added', 'the-signalman-1998'],
    [3, 'unsure', null],
    [4, 'failed', null],
  ])
  expect(await balcony('import-films', '--continue')).toMatchObject({ code: 0 })
  for (const wrong of [[], [good, '--map', 'titel=x'], [good, '--currency', 'dollars'], [good, '--no-such']])
    expect(await balcony('import-films', ...wrong)).toMatchObject({ code: exitCode('usage') })
})

test('create-admin makes an account, prints the way to a password, and none of it twice', async () => {
  const made = await balcony('create-admin', 'okju', 'okju@example.org')
  expect(made.code).toBe(0)
  expect(made.said).toMatch(/^okju is an administrator now/m)
  expect(made.said).toMatch(/http:\/\/localhost:\d+\/reset-password\/[\w-]{43}$/m)
  expect((await balcony('create-admin', 'okju')).said).toMatch(/already; nothing changed/)
  expect(await balcony('create-admin', 'nobody-yet')).toMatchObject({ code: exitCode('refused') })
  expect(await balcony('create-admin')).toMatchObject({ code: exitCode('usage') })
  expect(await balcony('create-admin', 'okju', 'no address')).toMatchObject({ code: exitCode('usage') })
})

test('verify-log tells how long the log is, or where it breaks, also by its exit code', async () => {
  expect(await balcony('verify-log')).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^[1-9]\d* entries, all as/m),
  })
  await asOwner((owner) =>
    owner.query('ALTER TABLE audit_entry DISABLE TRIGGER ALL; UPDATE audit_entry SET subject_id = 99'),
  )
  expect(await balcony('verify-log')).toMatchObject({
    code: exitCode('logBroken'),
    said: expect.stringMatching(/entry 1 was changed after it was written/),
  })
})

test('recompute-weather makes a decision again from its file, without a database', async () => {
  const arrivals = Array.from({ length: 60 }, (_, minute) => ({ minute, halfStars: 1, isFresh: true }))
  const past = { hours: 672, arrived: 40, groups: [{ halfStars: 7, isFresh: false, n: 400 }] }
  const evidence = { minutes: 60, past, arrivals, networks: [24] }
  const decision = { id: 7, since: new Date(0), state: 'frozen', endedAt: null, endedHow: null, evidence }
  const file = join(folder, 'weather.csv')
  writeFileSync(file, weatherCsv([decision]))
  expect(await balcony('recompute-weather', file)).toMatchObject({
    code: 0,
    said: expect.stringMatching(
      /decision 7 of 1970-01-01.*: frozen \(rate, low, fresh, networks; moves .*\n.*the same/,
    ),
  })
  writeFileSync(file, weatherCsv([{ ...decision, state: 'windy' }]))
  const { code, said } = await balcony('recompute-weather', file)
  expect({ code, said }).toMatchObject({
    code: exitCode('refused'),
    said: expect.stringMatching(/1 of 1 come out/),
  })
  for (const words of [[], [join(folder, 'none.csv')]])
    expect(await balcony('recompute-weather', ...words)).toMatchObject({ code: exitCode('usage') })
  writeFileSync(file, 'title,year')
  expect(await balcony('recompute-weather', file)).toMatchObject({ code: exitCode('refused') })
})
