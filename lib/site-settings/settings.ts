import 'server-only'
import { z } from 'zod'
import { prisma } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'

export const REGISTRATION_MODES = ['open', 'invitation', 'closed'] as const
export type RegistrationMode = (typeof REGISTRATION_MODES)[number]

/** What administrators set while the site runs, each with the shape of its value; the default stands for no row. */
const shapes = {
  registration: z.enum(REGISTRATION_MODES).default('open'),
} as const

type Key = keyof typeof shapes
export type Setting<Of extends Key> = z.infer<(typeof shapes)[Of]>

/** A setting as it is now, in whichever process: read anew each time, so that a change counts at once. */
export async function getSetting<Of extends Key>(
  key: Of,
  tx: Prisma.TransactionClient = prisma(),
): Promise<Setting<Of>> {
  const row = await tx.siteSetting.findUnique({ where: { key }, select: { value: true } })
  return shapes[key].parse(row?.value)
}

/** Sets it, and gives back what it was; of two at once the second finds what the first set. */
export async function setSetting<Of extends Key>(
  tx: Prisma.TransactionClient,
  by: { id: number },
  key: Of,
  value: Setting<Of>,
): Promise<Setting<Of>> {
  await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext(${`setting ${key}`}))`
  const was = await getSetting(key, tx)
  const row = { value, byId: by.id, at: new Date() }
  await tx.siteSetting.upsert({ where: { key }, create: { key, ...row }, update: row })
  return was
}
