import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { countHere } from '@/lib/limits/here'
import { count } from '@/lib/limits/spending'
import { TooOften } from '@/lib/refusal'
import { ASKING_NOTHING } from '@/lib/site-settings/register'
import { getTrust } from './facts'
import { levelsBy } from './levels'

const HOUR = 3_600

type Member = Pick<Viewer, 'id' | 'createdAt'>

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
export async function spendByTrust(viewer: Member, what: keyof typeof SPENT): Promise<void> {
  const { seconds, anybodys, count: counted } = SPENT[what]
  const { n, wait } = await counted({ name: `${what} by trust`, seconds }, `member ${viewer.id}`)
  if (n <= anybodys) return
  const most = what === 'ratings' ? await ratingsAllowed(viewer) : await allowed(viewer, what)
  if (n > most) throw new TooOften(wait)
}

async function allowed(viewer: Member, what: keyof typeof SPENT): Promise<number> {
  const { level, rules } = await getTrust(viewer)
  return levelsBy(rules)[level][what]
}

/** How many ratings whom is allowed, remembered for a minute: looking it up costs more than a rating does. */
const ratings = new Map<number, { most: number; until: number }>()
const REMEMBERED = { milliseconds: 60_000, members: 10_000 } as const

async function ratingsAllowed(viewer: Member): Promise<number> {
  const known = ratings.get(viewer.id)
  if (known && known.until > Date.now()) return known.most
  const most = await allowed(viewer, 'ratings')
  if (ratings.size >= REMEMBERED.members) ratings.clear()
  ratings.set(viewer.id, { most, until: Date.now() + REMEMBERED.milliseconds })
  return most
}
