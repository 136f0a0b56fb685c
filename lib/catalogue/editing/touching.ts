import 'server-only'
import { rebuildNamed, rebuildTouched } from '@/lib/catalogue/touching'
import { announce } from '@/lib/doors/announce'
import { rebuildPeople } from '@/lib/search/entries'
import { tags } from '@/lib/tags'
import type { Prisma } from '@/prisma/generated/client'
import type { Part, Subject } from './shapes/parts'

/** Makes anew what shows an edited part. `named` were credited before: whose credit is gone, their page says so too. */
export async function rebuildAfter(
  tx: Prisma.TransactionClient,
  { kind, id }: Subject,
  part: Part,
  named: readonly number[],
): Promise<void> {
  // That something is protected, no reader sees.
  if (part === 'protection') return
  if (kind === 'person') return rebuildNamed(tx, [id])
  await tx.film.update({ where: { id }, data: { updatedAt: new Date() } })
  await rebuildTouched(tx, new Set([id]))
  await rebuildPeople(tx, named)
  await announce((sql, params) => tx.$executeRawUnsafe(sql, ...params), named.map(tags.person))
}
