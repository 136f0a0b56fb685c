import { ask, carry, type Step } from '@/lib/merging/steps'
import type { Prisma } from '@/prisma/generated/client'
import { filled } from './filling'
import { holdWhoKeeps } from './holding'
import { renamed } from './renaming'
import { seenAlready } from './seen'
import { newerStars } from './stars'
import { BELOW, ENTRIES, FACTS, KEPT } from './tables'
import { tellAnew } from './telling'
import { refuseClashes } from './written'

type Tx = Prisma.TransactionClient
type Pair = { gone: number; kept: number }

/** Gives all that one film has to another, and says what that did. @throws Refusal for what one film has no place for */
export async function mergeFilm(tx: Tx, pair: Pair): Promise<Step[]> {
  const { gone, kept } = pair
  await holdWhoKeeps(tx, pair)
  await refuseClashes(tx, pair)
  const steps: Step[] = [...(await renamed(tx, pair)), ...(await filled(tx, pair))]
  for (const { table, same, children } of BELOW) {
    const pairs = await tx.$queryRawUnsafe<{ gone: number; kept: number }[]>(
      `SELECT g.id AS gone, k.id AS kept FROM ${table} g JOIN ${table} k ON k.${same} = g.${same}
       WHERE g.film_id = $1 AND k.film_id = $2 ORDER BY g.id`,
      ...[gone, kept],
    )
    for (const one of pairs)
      for (const child of children) steps.push(...(await carry(tx, child, one.gone, one.kept)))
  }
  for (const one of [...FACTS, ...ENTRIES]) steps.push(...(await carry(tx, one, gone, kept)))
  steps.push(...(await ownMentions(tx, kept)))
  steps.push(...(await seenAlready(tx, pair)), ...(await newerStars(tx, pair)))
  for (const one of KEPT) steps.push(...(await carry(tx, one, gone, kept)))
  await tellAnew(tx, pair)
  return steps
}

/** A critic who compared the one with the other compares a film with itself no more. */
async function ownMentions(tx: Tx, kept: number): Promise<Step[]> {
  const rows = await ask(
    tx,
    `DELETE FROM mention m USING critic_review r WHERE r.id = m.review_id AND r.film_id = $1 AND m.film_id = $1
     RETURNING to_jsonb(m) AS row`,
    kept,
  )
  return rows.length === 0 ? [] : [{ did: 'dropped', table: 'mention', rows }]
}
