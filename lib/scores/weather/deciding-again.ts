import { type Decision, decisionsIn } from './csv'
import { type Reading, readWeather } from './reading'
import { REST_DAYS } from './rules'

/** A decision made once more, from the same ratings and by the same rules. */
export interface DecidedAgain {
  id: number
  since: Date
  said: string
  /** What it reads like, before a rest is heeded. */
  reading: Reading
  /** That the film was frozen shortly before without an exclusion, so that it was called windy at most. */
  isResting: boolean
  isSame: boolean
}

/**
 * Makes every decision of an export again, the earliest first. What it stands on is in the file alone: neither the site
 * nor its database is asked. An export without ratings of a decision's window decides nothing.
 * @throws Error where the text is no such export
 */
export function decideAgain(csv: string): DecidedAgain[] {
  const decisions = decisionsIn(csv).toSorted((a, b) => a.id - b.id)
  return decisions.map((decision) => {
    const reading = readWeather(decision.evidence)
    const isResting = decisions.some((other) => letThroughBefore(other, decision.since))
    const now = isResting && reading.state === 'frozen' ? 'windy' : reading.state
    const { id, since, state: said } = decision
    return { id, since, said, reading, isResting, isSame: said === now }
  })
}

const letThroughBefore = ({ state, endedAt, endedHow }: Decision, at: Date): boolean =>
  state === 'frozen' &&
  (endedHow === 'over' || endedHow === 'released') &&
  endedAt !== null &&
  endedAt <= at &&
  at.getTime() - endedAt.getTime() < REST_DAYS * 86_400_000
