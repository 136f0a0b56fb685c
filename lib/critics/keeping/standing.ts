import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import type { Writer } from './schema'

export type WriterNoun = 'critic' | 'outlet'

type Tx = Prisma.TransactionClient

const shared = {
  ...{ id: true, name: true, slug: true },
  aliases: { select: { name: true }, orderBy: { name: 'asc' } },
} as const

export type Standing = { id: number; says: Writer; seen: number }

/** A critic or an outlet as it stands, and after which change; null where there is none. */
export async function standingWriter(
  tx: Tx,
  noun: WriterNoun,
  where: { id: number } | { slug: string },
): Promise<Standing | null> {
  const found = noun === 'critic' ? await criticAt(tx, where) : await outletAt(tx, where)
  if (!found) return null
  const last = await tx.writerRevision.findFirst({
    where: { noun, targetId: found.id },
    select: { id: true },
    orderBy: { id: 'desc' },
  })
  const { id, name, slug, about, aliases } = found
  return {
    id,
    says: { name, slug, about, aliases: aliases.map((alias) => alias.name) },
    seen: last?.id ?? 0,
  }
}

type Where = { id: number } | { slug: string }

async function criticAt(tx: Tx, where: Where) {
  const found = await tx.critic.findUnique({ where, select: { ...shared, bio: true } })
  return found && { ...found, about: found.bio }
}

async function outletAt(tx: Tx, where: Where) {
  const found = await tx.outlet.findUnique({ where, select: { ...shared, url: true } })
  return found && { ...found, about: found.url }
}

/** Whose name this is, or another of whose names; null of nobody's. */
export async function writerCalled(tx: Tx, noun: WriterNoun, name: string): Promise<number | null> {
  const called = { OR: [{ name }, { aliases: { some: { name } } }] }
  const found =
    noun === 'critic'
      ? await tx.critic.findFirst({ where: called, select: { id: true } })
      : await tx.outlet.findFirst({ where: called, select: { id: true } })
  return found?.id ?? null
}
