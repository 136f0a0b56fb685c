import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { endOver, holdAndRelease } from './holding'
import { lookAt } from './looking'

/** A look reads all of a film's ratings: it is left alone for so many times as long as that took. */
const RESTS = 5

/** Until when this process leaves a film alone, and the films that changed since they were looked at. */
const rests = new Map<number, number>()
const waiting = new Set<number>()

/** Whether a film that changed is still to be looked at. */
export const isLookDue = (): boolean => waiting.size > 0

/**
 * Looks at the films whose ratings changed, ends what is over, and lets wait and count what has to: before the
 * changes are folded, so that a score never shows what is to wait. Answers films to announce.
 */
export async function watchWeather(tx: Prisma.TransactionClient): Promise<number[]> {
  const changed = await tx.$queryRaw<{ film_id: number }[]>`
    SELECT DISTINCT c.film_id FROM rating_change c JOIN film f ON f.id = c.film_id`
  for (const { film_id } of changed) waiting.add(film_id)
  const over = await endOver(tx)
  const now = Date.now()
  for (const film of [...waiting]) {
    if ((rests.get(film) ?? 0) > now) continue
    waiting.delete(film)
    const began = performance.now()
    await lookAt(tx, film)
    rests.set(film, Date.now() + RESTS * (performance.now() - began))
  }
  forgetOld(now)
  return [...new Set([...over, ...(await holdAndRelease(tx))])]
}

function forgetOld(now: number): void {
  for (const [film, until] of rests) if (until < now) rests.delete(film)
}
