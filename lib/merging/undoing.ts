import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { record } from '@/lib/audit/recording'
import { lockCatalogue } from '@/lib/catalogue/locking'
import { prisma } from '@/lib/db'
import { foldSoon } from '@/lib/ratings/folding'
import { Refusal } from '@/lib/refusal'
import type { Merge, Prisma } from '@/prisma/generated/client'
import { holdFolding } from './films/holding'
import { PATIENCE, tellAll } from './merging'
import { MERGED, mergeNoun } from './nouns'
import { stepShape, takeBack } from './steps'

type Tx = Prisma.TransactionClient

/**
 * Takes a merge back: what went is there again with all that was moved and dropped. What anybody wrote or changed since
 * stays where it is. Answers the address that is there again.
 * @throws Refusal where something since contradicts it
 */
export async function undoMerge(editor: Pick<Viewer, 'id'>, id: number): Promise<void> {
  const noun = await prisma().$transaction(async (tx) => {
    await lockCatalogue(tx)
    const merge = await tx.merge.findUnique({ where: { id } })
    if (!merge) throw new Refusal('gone', 'There is no such merge.')
    const why = await whyNotUndo(tx, merge)
    if (why) throw new Refusal('contradicted', why)
    const noun = mergeNoun.parse(merge.noun)
    const { goneId: gone, keptId: kept } = merge
    if (noun === 'film') await holdFolding(tx)
    await tx.$executeRawUnsafe(`SELECT FROM ${noun} WHERE id = $1 FOR UPDATE`, kept)
    const touched = await MERGED[noun].films(tx, kept)
    await tx.$executeRawUnsafe(
      `INSERT INTO ${noun} SELECT * FROM jsonb_populate_record(NULL::${noun}, $1::jsonb)`,
      JSON.stringify(merge.gone),
    )
    await tx.formerSlug.deleteMany({ where: { noun, scopeId: 0, slug: slugOf(merge), targetId: kept } })
    const steps = await tx.mergeStep.findMany({ where: { mergeId: id }, orderBy: { position: 'desc' } })
    for (const { step } of steps) await takeBack(tx, stepShape.parse(step))
    await tx.merge.update({ where: { id }, data: { undoneAt: new Date(), undoneById: editor.id } })
    const films = new Set([...touched, ...(await MERGED[noun].films(tx, gone))])
    await tellAll(tx, noun, { gone, kept }, films)
    await record(tx, {
      ...{ actor: editor, act: 'merge undone', subject: { kind: noun, id: kept } },
      details: { gone },
    })
    return noun
  }, PATIENCE)
  if (noun === 'film') foldSoon()
}

/** Why a merge cannot be taken back any more; null where it can. */
export async function whyNotUndo(
  tx: Tx,
  merge: Pick<Merge, 'id' | 'noun' | 'keptId' | 'gone' | 'undoneAt'>,
): Promise<string | null> {
  if (merge.undoneAt) return 'It was taken back already.'
  const noun = mergeNoun.parse(merge.noun)
  const slug = slugOf(merge)
  const later = await tx.merge.findFirst({
    where: { noun: merge.noun, goneId: merge.keptId, undoneAt: null },
    select: { id: true },
  })
  if (later) return 'What remained was merged into another since. Take that back first.'
  const [{ n } = { n: 0 }] = await tx.$queryRawUnsafe<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM ${noun} WHERE slug = $1`,
    slug,
  )
  if (n > 0) return `Another ${noun} has the address “${slug}” by now.`
  const name = nameOf(merge)
  if (
    (noun === 'critic' || noun === 'outlet') &&
    name !== null &&
    (await isCalled(tx, noun, name, merge.keptId))
  )
    return `Another ${noun} is called “${name}” by now.`
  return null
}

async function isCalled(tx: Tx, noun: 'critic' | 'outlet', name: string, keptId: number): Promise<boolean> {
  const [{ n } = { n: 0 }] = await tx.$queryRawUnsafe<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM (SELECT id FROM ${noun} WHERE name = $1
       UNION SELECT ${noun}_id FROM ${noun}_alias WHERE name = $1 AND ${noun}_id <> $2) x`,
    ...[name, keptId],
  )
  return n > 0
}

const said = (merge: Pick<Merge, 'gone'>, word: string) => {
  const { gone } = merge
  const value = typeof gone === 'object' && gone !== null && word in gone ? Reflect.get(gone, word) : null
  return typeof value === 'string' ? value : null
}
const slugOf = (merge: Pick<Merge, 'gone'>) => said(merge, 'slug') ?? ''
const nameOf = (merge: Pick<Merge, 'gone'>) => said(merge, 'name')
