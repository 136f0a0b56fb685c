import 'server-only'
import { readWeather } from '@/lib/scores/weather/reading'
import { LONGEST_HOURS, REST_DAYS, WINDOWS } from '@/lib/scores/weather/rules'
import type { Prisma } from '@/prisma/generated/client'
import { gatherEvidence } from './gathering'

type Tx = Prisma.TransactionClient
const HOUR = 3_600_000

/** Decides about one film from the ratings that count now, in the caller's transaction, which alone folds. */
export async function lookAt(tx: Tx, filmId: number, now = new Date()): Promise<void> {
  const last = await lastOf(tx, filmId)
  const isResting = await restsFrom(tx, filmId, now)
  if (last && last.endedAt === null && last.state === 'frozen') return
  // What a moderator or time let through is part of the past from then on.
  const from = last?.state === 'frozen' ? (last.endedAt?.getTime() ?? 0) : 0
  for (const minutes of WINDOWS) {
    const cohortSince = new Date(Math.max(from, now.getTime() - minutes * 60_000))
    const length = Math.max(1, Math.ceil((now.getTime() - cohortSince.getTime()) / 60_000))
    const evidence = await gatherEvidence(tx, filmId, cohortSince, length)
    const reading = readWeather(evidence)
    if (reading.state === 'calm') continue
    const state = isResting ? 'windy' : reading.state
    const isWindy = last !== null && last.endedAt === null
    if (isWindy && state === 'windy') continue
    if (isWindy) await end(tx, last.id, now, 'stronger')
    const until = new Date(now.getTime() + LONGEST_HOURS * HOUR)
    await tx.scoreWeather.create({
      data: {
        filmId,
        state,
        reasons: reading.reasons,
        cohortSince,
        since: now,
        until,
        evidence: { ...evidence } as object,
      },
    })
    return
  }
}

const lastOf = (tx: Tx, filmId: number) =>
  tx.scoreWeather.findFirst({
    where: { filmId },
    select: { id: true, state: true, endedAt: true },
    orderBy: { id: 'desc' },
  })

/** Whether a freeze that excluded nobody ended lately: then a true change of opinion is not frozen anew. */
async function restsFrom(tx: Tx, filmId: number, now: Date): Promise<boolean> {
  const lately = new Date(now.getTime() - REST_DAYS * 24 * HOUR)
  const passed: Prisma.ScoreWeatherWhereInput = {
    ...{ filmId, state: 'frozen', endedHow: { in: ['over', 'released'] }, endedAt: { gt: lately } },
  }
  return (await tx.scoreWeather.count({ where: passed })) > 0
}

const end = (tx: Tx, id: number, endedAt: Date, endedHow: 'over' | 'stronger') =>
  tx.scoreWeather.update({ where: { id }, data: { endedAt, endedHow } })
