import { freeSlug, slugOf } from '@/lib/catalogue/slugs'
import type { Prisma } from '@/prisma/generated/client'

/** The person of that name, or of that spelling; made where there is none. */
export async function personNamed(tx: Prisma.TransactionClient, name: string): Promise<number> {
  const first = { orderBy: { id: 'asc' }, select: { id: true } } as const
  const there =
    (await tx.person.findFirst({ where: { name }, ...first })) ??
    (await tx.person.findFirst({ where: { spellings: { some: { name } } }, ...first }))
  if (there) return there.id
  const isTaken = async (slug: string) =>
    (await tx.person.count({ where: { slug } })) +
      (await tx.formerSlug.count({ where: { noun: 'person', slug } })) >
    0
  const slug = await freeSlug(slugOf(name, 'person'), isTaken)
  return (await tx.person.create({ data: { name, slug }, select: { id: true } })).id
}
