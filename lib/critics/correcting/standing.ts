import 'server-only'
import { z } from 'zod'
import type { Prisma } from '@/prisma/generated/client'
import { Verdict } from '@/prisma/generated/enums'
import type { Correction } from './schema'

const named = { select: { name: true } } as const
const columns = {
  ...{ id: true, filmId: true, criticId: true, outletId: true, updatedAt: true },
  ...{ headline: true, url: true, publishedAt: true, summary: true, verdict: true, verdictGrounds: true },
  ...{ scoreRaw: true, scoreValue: true, scoreBest: true, scoreWorst: true },
  critic: named,
  outlet: named,
} as const

/** What stands in an entry, as a correction says it, and of which version it is; null where there is none. */
export async function standingEntry(tx: Prisma.TransactionClient, id: number) {
  const found = await tx.criticReview.findUnique({ where: { id }, select: columns })
  if (!found) return null
  const { filmId, criticId, outletId, updatedAt, critic, outlet, id: _, ...rest } = found
  const says: Correction = {
    ...rest,
    critic: critic?.name ?? null,
    outlet: outlet?.name ?? null,
    scoreValue: rest.scoreValue?.toNumber() ?? null,
    scoreBest: rest.scoreBest?.toNumber() ?? null,
    scoreWorst: rest.scoreWorst?.toNumber() ?? null,
  }
  return { says, filmId, criticId, outletId, updatedAt }
}

const word = z.string().nullable()
const figure = z.number().nullable()
/** The same as it was kept, from a column of JSON. */
export const keptEntry = z.object({
  ...{ critic: word, outlet: word, headline: word, url: word, publishedAt: word, scoreRaw: word },
  ...{ scoreValue: figure, scoreBest: figure, scoreWorst: figure, verdictGrounds: word },
  verdict: z.enum(Verdict),
  summary: z.string(),
}) satisfies z.ZodType<Correction>
