import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { countHere } from '@/lib/limits/here'
import { count } from '@/lib/limits/spending'
import { TooOften } from '@/lib/refusal'
import { ASKING_NOTHING } from '@/lib/site-settings/register'
import { getTrust } from './facts'
import { levelsBy } from './levels'

const HOUR = 3_600

/** What trust limits beside posts, in how many seconds, and how many are anybody's. Ratings only cost time: here. */
const SPENT = {
  ratings: { seconds: HOUR, anybodys: ASKING_NOTHING, count: countHere },
  answers: { seconds: HOUR, anybodys: ASKING_NOTHING, count },
  reports: { seconds: 24 * HOUR, anybodys: 1, count },
} as const

/**
 * Counts one more of what a member may do so often only, by where they stand. Whoever does little of it is not even
 * looked up.
 * @throws TooOften
 */
export async function spendByTrust(
  viewer: Pick<Viewer, 'id' | 'createdAt'>,
  what: keyof typeof SPENT,
): Promise<void> {
  const { seconds, anybodys, count: counted } = SPENT[what]
  const { n, wait } = await counted({ name: `${what} by trust`, seconds }, `member ${viewer.id}`)
  if (n <= anybodys) return
  const { level, rules } = await getTrust(viewer)
  if (n > levelsBy(rules)[level][what]) throw new TooOften(wait)
}
