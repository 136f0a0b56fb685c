import 'server-only'
import { prisma } from '@/lib/db'
import { evidenceShape } from './gathering'

/** The weathers of all films: those that last first, then the latest. */
export async function listWeather(count = 50) {
  const found = await prisma().scoreWeather.findMany({
    select: {
      ...{ id: true, state: true, reasons: true, since: true, until: true, waiting: true, waitingSum: true },
      ...{ endedAt: true, endedHow: true, film: { select: { slug: true, title: true } } },
      _count: { select: { acts: true } },
    },
    orderBy: [{ endedAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    take: count,
  })
  return found.map(({ _count, ...one }) => ({ ...one, excluded: _count.acts }))
}
export type ListedWeather = Awaited<ReturnType<typeof listWeather>>[number]

/** What was decided of a film's weather, and from what: the latest first, with nobody's name. Null for no film. */
export async function listDecisions(slug: string, count = 20) {
  const film = await prisma().film.findUnique({
    where: { slug },
    select: { weathers: { orderBy: { id: 'desc' }, take: count, omit: { decidedById: true } } },
  })
  return film?.weathers.map((one) => ({ ...one, evidence: evidenceShape.parse(one.evidence) })) ?? null
}
