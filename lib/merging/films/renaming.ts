import { freeSlug } from '@/lib/catalogue/slugs'
import { change, type Step } from '@/lib/merging/steps'
import type { Prisma } from '@/prisma/generated/client'

type Tx = Prisma.TransactionClient
type Pair = { gone: number; kept: number }

/** What may be there only once of a film under a name: documents' codes, entries' addresses, the original title. */
export async function renamed(tx: Tx, { gone, kept }: Pair): Promise<Step[]> {
  const steps: Step[] = []
  for (const { id, code } of await sameCodes(tx, gone, kept)) {
    const isTaken = async (other: string) =>
      (await tx.source.count({ where: { filmId: { in: [gone, kept] }, code: other } })) > 0
    steps.push(...(await change(tx, 'source', { id }, { code: await freeSlug(code, isTaken) })))
  }
  for (const { id, slug } of await sameSlugs(tx, gone, kept)) {
    const isTaken = async (other: string) =>
      (await tx.criticReview.count({ where: { filmId: { in: [gone, kept] }, slug: other } })) > 0
    steps.push(...(await change(tx, 'critic_review', { id }, { slug: await freeSlug(slug, isTaken) })))
  }
  if ((await tx.filmTitle.count({ where: { filmId: kept, original: true } })) === 0) return steps
  for (const { id } of await tx.filmTitle.findMany({ where: { filmId: gone, original: true } }))
    steps.push(...(await change(tx, 'film_title', { id }, { original: false })))
  return steps
}

const sameCodes = (tx: Tx, gone: number, kept: number) =>
  tx.$queryRaw<{ id: number; code: string }[]>`
    SELECT g.id, g.code FROM source g JOIN source k USING (code)
    WHERE g.film_id = ${gone} AND k.film_id = ${kept} ORDER BY g.id`

const sameSlugs = (tx: Tx, gone: number, kept: number) =>
  tx.$queryRaw<{ id: number; slug: string }[]>`
    SELECT g.id, g.slug FROM critic_review g JOIN critic_review k USING (slug)
    WHERE g.film_id = ${gone} AND k.film_id = ${kept} ORDER BY g.id`
