#!/usr/bin/env node
import { AsyncLocalStorage } from 'node:async_hooks'
// Serves the schema engine's JSON-RPC (stdio) from @prisma/schema-engine-wasm over @prisma/adapter-pg,
// so that `prisma migrate|db` need no binary from binaries.prisma.sh. Development and CI only.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import * as bg from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

const argv = process.argv.slice(2)
if (argv.includes('--version')) {
  console.log('schema-engine-cli wasm')
  process.exit(0)
}
const after = (flag) => {
  const i = argv.indexOf(flag)
  return i < 0 ? undefined : argv[i + 1]
}
const ds = after('--datasource')
const u = new URL(ds ? JSON.parse(ds).url : process.env.DATABASE_URL)
// discrete fields, not connectionString: the adapter's shadow connection would otherwise land on the main database
const config = {
  host: u.searchParams.get('host') ?? u.hostname,
  port: Number(u.port || 5432),
  user: decodeURIComponent(u.username),
  password: decodeURIComponent(u.password) || undefined,
  database: decodeURIComponent(u.pathname.slice(1)),
}

if (argv.includes('cli')) {
  // `cli can-connect-to-database`, `cli create-database`
  const admin = argv.includes('create-database')
  const c = new pg.Client(admin ? { ...config, database: 'postgres' } : config)
  try {
    await c.connect()
    if (admin) await c.query(`CREATE DATABASE "${config.database.replaceAll('"', '""')}"`)
    await c.end()
    process.exit(0)
  } catch (e) {
    const error_code = e.code === '3D000' ? 'P1003' : e.code === '42P04' ? 'P1009' : 'P1001'
    console.error(
      JSON.stringify({
        level: 'ERROR',
        fields: { error_code, message: e.message, meta: { database_name: config.database }, is_panic: false },
      }),
    )
    process.exit(1)
  }
}

globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (m) => console.error('PANIC', m) }
const wasm = readFileSync(
  fileURLToPath(
    new URL('./schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg')),
  ),
)
const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': bg })
bg.__wbg_set_wasm(instance.exports)
instance.exports.__wbindgen_start()

const AS_TEXT = { 18: 25, 1002: 1009 } // adapter-pg refuses "char" and "char"[], which the engine's catalog queries return
const seen = new AsyncLocalStorage()
let patched = false
const open = async (c) => {
  const conn = await new PrismaPg(c).connect()
  if (!patched) {
    patched = true
    const proto = Object.getPrototypeOf(Object.getPrototypeOf(conn)),
      { performIO, queryRaw } = proto
    proto.performIO = async function (q) {
      const r = await performIO.call(this, q)
      for (const [i, f] of (r.fields ?? []).entries()) {
        if (f.dataTypeID === 18) seen.getStore()?.push(i)
        f.dataTypeID = AS_TEXT[f.dataTypeID] ?? f.dataTypeID
      }
      return r
    }
    proto.queryRaw = function (q) {
      return seen.run([], async () => {
        const r = await queryRaw.call(this, q)
        for (const i of seen.getStore()) r.columnTypes[i] = ColumnTypeEnum.Character
        return r
      })
    }
  }
  return conn
}
const shadows = new Map()
const openShadow = async () => {
  // the adapter's own drops the database before it closes its pool, which Postgres refuses
  const database = `prisma_migrate_shadow_db_${crypto.randomUUID()}`,
    admin = new pg.Client(config)
  await admin.connect()
  await admin.query(`CREATE DATABASE "${database}"`)
  const conn = await open({ ...config, database }),
    dispose = conn.dispose.bind(conn)
  const drop = async () => {
    if (shadows.delete(database)) {
      await admin.query(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`)
      await admin.end()
    }
  }
  shadows.set(database, drop)
  conn.dispose = async () => {
    await dispose()
    await drop()
  }
  return conn
}
const factory = (shadow) =>
  Object.assign(new PrismaPg(config), {
    connect: () => (shadow ? openShadow() : open(config)),
    connectToShadowDb: openShadow,
  })

const files = []
for (let i = argv.indexOf('--datamodels') + 1; i > 0 && i < argv.length && !argv[i].startsWith('--'); i++)
  files.push([argv[i], readFileSync(argv[i], 'utf8')])
const engines = new Map()
const engine = async (shadow) => {
  if (!engines.has(shadow))
    engines.set(
      shadow,
      await bg.SchemaEngine.new(
        { datamodels: files.length ? files : undefined },
        () => {},
        bindMigrationAwareSqlAdapterFactory(factory(shadow)),
      ),
    )
  return engines.get(shadow)
}
const finish = async () => {
  await Promise.allSettled([...shadows.values()].map((d) => d()))
  process.exit(0)
}
for (const sig of ['SIGTERM', 'SIGINT']) process.on(sig, finish)
const send = (o) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...o })}\n`)
for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params } = line.trim() ? JSON.parse(line) : {}
  if (!method) continue
  try {
    const e = await engine(method === 'diff' && [params.from, params.to].some((t) => t?.tag === 'migrations'))
    const result = await e[method === 'getDatabaseVersion' ? 'version' : method](params)
    if (method === 'diff' && result?.stdout)
      send({ id: 1e6, method: 'print', params: { content: result.stdout } })
    send({ id, result: result ?? null })
  } catch (err) {
    const message = String(err?.message ?? err)
    send({
      id,
      error: { code: 4466, message, data: { is_panic: false, message, meta: null, error_code: err?.code } },
    })
  }
}
await finish()
