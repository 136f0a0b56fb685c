import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { formMadeAt } from '@/lib/doors/form-key'
import { type Facts, LEVELS, type Level } from '@/lib/members/trust/levels'
import type { Cooked } from '@/lib/text/cook'
import type { Waiting } from './heeding'
import { CROWD, CROWD_HOURS, SAME_HOST, SAME_HOST_DAYS, TYPED_IN } from './limits'
import { hrefsIn } from './screening'
import { countCrowd } from './signs/crowd'
import { countLeading, hostsOf } from './signs/hosts'

type Poster = Pick<Viewer, 'id'>
type Posted = { formKey: string; cooked: Pick<Cooked, 'tree'> }

/** Why a text should wait though no rule met it. Whoever is trusted is spared all of it. */
export async function signalsOf(
  viewer: Poster,
  { level, texts }: Facts & { level: Level },
  { formKey, cooked }: Posted,
): Promise<Waiting[]> {
  if (level === 'trusted') return []
  const fast = level === 'new' && texts === 0 && isFast(formMadeAt(formKey))
  const crowd = level === 'new' ? await crowdSignals(viewer) : []
  return [...(fast ? [TOO_FAST] : []), ...crowd, ...(await hostSignals(viewer, cooked))]
}

const TOO_FAST: Waiting = {
  rule: 'spam',
  reason: `It is your first text here, and was sent less than ${TYPED_IN} seconds after the page was opened. Programs do that, people seldom: a moderator has a look first.`,
}

/** A key we did not make says nothing, and is none that a page of ours sends. */
export const isFast = (madeAt: Date | null, now = new Date()): boolean =>
  madeAt !== null && now.getTime() - madeAt.getTime() < TYPED_IN * 1_000

async function hostSignals({ id }: Poster, { tree }: Posted['cooked']): Promise<Waiting[]> {
  const counted = await countLeading(id, hostsOf(hrefsIn(tree)), SAME_HOST_DAYS)
  return counted
    .filter(({ n }) => n >= SAME_HOST - 1)
    .map(({ host, n }) => ({
      rule: 'spam',
      reason: `It links to ${host}, as ${n} other texts of yours or of new members did within ${SAME_HOST_DAYS} days. A moderator has a look first.`,
    }))
}

/** Many new accounts that post from one network are more often one person than many. */
async function crowdSignals({ id }: Poster): Promise<Waiting[]> {
  const newDays = LEVELS.settled.days
  const others = await countCrowd(id, { hours: CROWD_HOURS, newDays, most: CROWD })
  return others < CROWD - 1
    ? []
    : [
        {
          rule: 'spam',
          reason: `It came from the same network as texts of ${others} other new accounts or more within ${CROWD_HOURS} hours. They may well be different people: a moderator has a look first.`,
        },
      ]
}
