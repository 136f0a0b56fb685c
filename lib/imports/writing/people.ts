import type { Prisma } from '@/prisma/generated/client'
import { freeAddresses } from './addresses'

/**
 * The people of these names, by name or by any known spelling; who is not here yet is made. `doubtful` are names that
 * more than one has: the one who came first is taken.
 */
export async function peopleNamed(
  tx: Prisma.TransactionClient,
  names: readonly string[],
): Promise<{ ids: Map<string, number>; doubtful: Set<string> }> {
  const distinct = [...new Set(names)]
  const found = await tx.$queryRaw<{ called: string; id: number; own: boolean }[]>`
    SELECT name AS called, id, true AS own FROM person WHERE name = ANY (${distinct}::text[])
    UNION SELECT name, person_id, false FROM person_spelling WHERE name = ANY (${distinct}::text[])
    ORDER BY own DESC, id`
  const ids = new Map<string, number>()
  const doubtful = new Set<string>()
  for (const { called, id } of found) {
    if (!ids.has(called)) ids.set(called, id)
    else if (ids.get(called) !== id) doubtful.add(called)
  }
  const missing = distinct.filter((name) => !ids.has(name))
  const slugs = await freeAddresses(tx, 'person', missing)
  const made = await tx.person.createManyAndReturn({
    data: missing.map((name, n) => ({ name, slug: slugs[n] ?? '' })),
    select: { id: true, name: true },
  })
  for (const { id, name } of made) ids.set(name, id)
  return { ids, doubtful }
}
