import 'server-only'
import { z } from 'zod'
import { pool } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'
import { type Key, REGISTER, type Setting, type Settings } from './register'

type Tx = Prisma.TransactionClient

const row = z.object({ key: z.string(), value: z.unknown() })

const LAST =
  'SELECT DISTINCT ON (key) key, value FROM site_setting WHERE key = ANY ($1) ORDER BY key, version DESC'

/**
 * Several settings as they are now, in whichever process: read anew each time, in one statement, so that a change
 * counts at the next request. What no longer fits its bounds is its default.
 */
export async function getSettings<Of extends Key>(keys: readonly Of[], tx?: Tx): Promise<Settings<Of>> {
  const found = tx ? await tx.$queryRawUnsafe(LAST, keys) : (await pool().query(LAST, [keys])).rows
  const values = new Map(
    z
      .array(row)
      .parse(found)
      .map(({ key, value }) => [key, value]),
  )
  const read = keys.map((key) => [key, fitting(key, values.get(key))])
  return Object.fromEntries(read) as Settings<Of>
}

/** A value as it was kept, or the default where it is none that may be. */
export const fitting = <Of extends Key>(key: Of, value: unknown): Setting<Of> =>
  (REGISTER[key].shape.safeParse(value).data ?? REGISTER[key].standard) as Setting<Of>

export const getSetting = async <Of extends Key>(key: Of, tx?: Tx): Promise<Setting<Of>> =>
  (await getSettings([key], tx))[key]

/**
 * Sets it, by its next version, and gives back what it was; null is the default again. Settings change one after
 * the other. Of two who saw the same version the second is told.
 * @throws Refusal where it is another version by now than the one that was `seen`
 */
export async function setSetting<Of extends Key>(
  tx: Tx,
  by: { id: number },
  key: Of,
  value: Setting<Of> | null,
  seen?: number,
): Promise<Setting<Of>> {
  await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext('site settings'))`
  const last = await tx.siteSetting.findFirst({
    where: { key },
    select: { version: true, value: true },
    orderBy: { version: 'desc' },
  })
  const version = last?.version ?? 0
  if (seen !== undefined && seen !== version)
    throw new Refusal('meanwhile', 'Somebody changed this meanwhile. Look at what it is now first.')
  const kept = value === null ? null : JSON.stringify(value)
  await tx.$executeRaw`
    INSERT INTO site_setting (key, version, value, by_id) VALUES (${key}, ${version + 1}, ${kept}::jsonb, ${by.id})`
  return fitting(key, last?.value)
}
