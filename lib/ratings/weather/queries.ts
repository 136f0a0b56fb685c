import 'server-only'
import { prisma } from '@/lib/db'
import { axisOfRating } from '@/lib/scores/audience'
import type { WeatherReason } from '@/prisma/generated/enums'
import { cohortOf } from './cohort'
import { evidenceShape } from './gathering'

/** Where a score stands, and would stand by what is decided: on the axis of 0–100, null without ratings. */
export interface Outlook {
  now: number | null
  released: number | null
  excluded: number | null
  /** How many ratings an exclusion would take. */
  cohort: number
}

/** The weathers of all films: those that last first, then the latest; of a frozen one what deciding would do. */
export async function listWeather(count = 50) {
  const found = await prisma().scoreWeather.findMany({
    select: {
      ...{ id: true, state: true, reasons: true, since: true, until: true, waiting: true, waitingSum: true },
      ...{ endedAt: true, endedHow: true, excluded: true, filmId: true },
      film: { select: { slug: true, title: true, ratingTally: { select: { n: true, sum: true } } } },
    },
    orderBy: [{ endedAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    take: count,
  })
  const weathers = []
  for (const one of found) {
    const isOpen = one.state === 'frozen' && one.endedAt === null
    weathers.push({ ...one, outlook: isOpen ? await outlookOf(one) : null })
  }
  return weathers
}
export type ListedWeather = Awaited<ReturnType<typeof listWeather>>[number]

type Frozen = {
  id: number
  filmId: number
  reasons: WeatherReason[]
  waiting: number
  waitingSum: number
  film: { ratingTally: { n: number; sum: number } | null }
}

async function outlookOf({ id, filmId, reasons, waiting, waitingSum, film }: Frozen): Promise<Outlook> {
  const { n, sum } = film.ratingTally ?? { n: 0, sum: 0 }
  const cohort = await cohortOf(prisma(), id, reasons)
  const { _sum } = await prisma().rating.aggregate({
    where: { filmId, memberId: { in: cohort } },
    _sum: { halfStars: true },
  })
  const score = (s: number, of: number) => (of === 0 ? null : axisOfRating(s / of))
  return {
    now: score(sum, n),
    released: score(sum + waitingSum, n + waiting),
    excluded: score(sum + waitingSum - (_sum.halfStars ?? 0), n + waiting - cohort.length),
    cohort: cohort.length,
  }
}

/** What was decided of a film's weather, and from what: the latest first, with nobody's name. Null for no film. */
export async function listDecisions(slug: string, count = 20) {
  const film = await prisma().film.findUnique({
    where: { slug },
    select: { weathers: { orderBy: { id: 'desc' }, take: count, omit: { decidedById: true } } },
  })
  return film?.weathers.map((one) => ({ ...one, evidence: evidenceShape.parse(one.evidence) })) ?? null
}
