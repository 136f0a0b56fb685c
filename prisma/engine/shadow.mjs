import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { openConnection } from './adapter.mjs'
import { quoted } from './address.mjs'

const open = new Map()

/**
 * A new empty database on the same server, in which migrations are played to see what they add up to.
 * It goes when its connection does; the adapter's own would drop it before closing, which Postgres refuses.
 */
export async function openShadow(connection, schema) {
  const database = `prisma_migrate_shadow_db_${randomUUID()}`
  const administrator = new pg.Client(connection)
  await administrator.connect()
  await administrator.query(`CREATE DATABASE ${quoted(database)}`)
  open.set(database, async () => {
    if (!open.delete(database)) return
    await administrator.query(`DROP DATABASE IF EXISTS ${quoted(database)} WITH (FORCE)`)
    await administrator.end()
  })
  const shadow = await openConnection({ ...connection, database }, schema)
  const { dispose } = shadow
  return Object.assign(shadow, {
    async dispose() {
      await dispose.call(shadow)
      await open.get(database)?.()
    },
  })
}

/** Drops what is left, at the end or when interrupted. */
export const dropShadows = () => Promise.allSettled([...open.values()].map((drop) => drop()))
