import type pg from 'pg'
import { z } from 'zod'
import { Halt } from '@/lib/operating/exits'
import { checkoutMigrations, type Migration } from './checkout'

const recorded = z.object({ name: z.string(), checksum: z.string(), half: z.boolean() })
export type Recorded = z.infer<typeof recorded>

/** What Prisma Migrate has written down in this database; nothing in a new one. */
export async function recordedMigrations(client: pg.Client): Promise<Recorded[]> {
  const { rows: tables } = await client.query(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there`)
  if (!tables[0]?.there) return []
  const { rows } = await client.query(
    `SELECT migration_name AS name, checksum, finished_at IS NULL AS half
     FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  )
  return rows.map((row) => recorded.parse(row))
}

/**
 * The migrations this database still lacks, oldest first.
 * @throws Halt where going on would harm: the database is newer, a migration was changed or left half done
 */
export function pendingMigrations(
  applied: Recorded[],
  ours: Migration[] = checkoutMigrations(),
): Migration[] {
  const known = new Map(ours.map((migration) => [migration.name, migration]))
  for (const { name, checksum, half } of applied) {
    const mine = known.get(name)
    if (!mine)
      throw new Halt(
        'databaseNewer',
        `The database is newer than this checkout: it knows the migration ${name}. Update Balcony, or restore an older backup.`,
      )
    if (half)
      throw new Halt(
        'migration',
        `The migration ${name} was left half done. Restore a backup, or see \`prisma migrate resolve\`.`,
      )
    if (mine.checksum !== checksum)
      throw new Halt(
        'migration',
        `The migration ${name} is not the one this database was given: its file was changed since.`,
      )
  }
  const done = new Set(applied.map(({ name }) => name))
  return ours.filter(({ name }) => !done.has(name))
}
