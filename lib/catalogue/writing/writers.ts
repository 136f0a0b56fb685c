import { freeSlug, slugOf } from '@/lib/catalogue/slugs'
import type { Prisma } from '@/prisma/generated/client'
import type { Mode } from './context'

/** The critic of that name, or another of whose names it is; made where there is none. A bio is only set where none stands, or when correcting. */
export async function critic(
  tx: Prisma.TransactionClient,
  mode: Mode,
  name: string,
  bio?: string,
): Promise<number> {
  const select = { id: true, bio: true } as const
  const there =
    (await tx.critic.findUnique({ where: { name }, select })) ??
    (await tx.critic.findFirst({ where: { aliases: { some: { name } } }, select }))
  if (!there) {
    const slug = await freeSlug(
      slugOf(name, 'critic'),
      async (slug) =>
        (await tx.critic.count({ where: { slug } })) +
          (await tx.formerSlug.count({ where: { noun: 'critic', slug } })) >
        0,
    )
    return (await tx.critic.create({ data: { name, slug, bio }, select: { id: true } })).id
  }
  if (bio && (mode === 'correct' || there.bio === null)) {
    await tx.critic.update({ where: { id: there.id }, data: { bio } })
  }
  return there.id
}

/** The outlet of that name, likewise. */
export async function outlet(
  tx: Prisma.TransactionClient,
  mode: Mode,
  name: string,
  url?: string,
): Promise<number> {
  const select = { id: true, url: true } as const
  const there =
    (await tx.outlet.findUnique({ where: { name }, select })) ??
    (await tx.outlet.findFirst({ where: { aliases: { some: { name } } }, select }))
  if (!there) {
    const slug = await freeSlug(
      slugOf(name, 'outlet'),
      async (slug) =>
        (await tx.outlet.count({ where: { slug } })) +
          (await tx.formerSlug.count({ where: { noun: 'outlet', slug } })) >
        0,
    )
    return (await tx.outlet.create({ data: { name, slug, url }, select: { id: true } })).id
  }
  if (url && (mode === 'correct' || there.url === null)) {
    await tx.outlet.update({ where: { id: there.id }, data: { url } })
  }
  return there.id
}
