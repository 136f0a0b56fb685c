import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { formMadeAt } from '@/lib/doors/form-key'
import { type Facts, type Level, levelsBy, type TrustRules } from '@/lib/members/trust/levels'
import type { Cooked } from '@/lib/text/cook'
import type { Waiting } from './heeding'
import { hrefsIn } from './screening'
import { countCrowd } from './signs/crowd'
import { countLeading, hostsOf } from './signs/hosts'

type Poster = Pick<Viewer, 'id'>
type Posted = { formKey: string; cooked: Pick<Cooked, 'tree'> }

/** Why a text should wait though no rule met it. Whoever is trusted is spared all of it. */
export async function signalsOf(
  viewer: Poster,
  { level, texts, rules }: Facts & { level: Level; rules: TrustRules },
  { formKey, cooked }: Posted,
): Promise<Waiting[]> {
  if (level === 'trusted') return []
  const fast = level === 'new' && texts === 0 && isFast(formMadeAt(formKey), rules)
  const crowd = level === 'new' ? await crowdSignals(viewer, rules) : []
  return [...(fast ? [tooFast(rules)] : []), ...crowd, ...(await hostSignals(viewer, cooked, rules))]
}

const tooFast = ({ typedSeconds }: TrustRules): Waiting => ({
  rule: 'spam',
  reason: `It is your first text here, and was sent less than ${typedSeconds} seconds after the page was opened. Programs do that, people seldom: a moderator has a look first.`,
})

/** A key we did not make says nothing, and is none that a page of ours sends. */
export const isFast = (
  madeAt: Date | null,
  { typedSeconds }: Pick<TrustRules, 'typedSeconds'>,
  now = new Date(),
): boolean => madeAt !== null && now.getTime() - madeAt.getTime() < typedSeconds * 1_000

async function hostSignals(
  { id }: Poster,
  { tree }: Posted['cooked'],
  { sameHostTexts, sameHostDays }: TrustRules,
): Promise<Waiting[]> {
  const counted = await countLeading(id, hostsOf(hrefsIn(tree)), sameHostDays)
  return counted
    .filter(({ n }) => n >= sameHostTexts - 1)
    .map(({ host, n }) => ({
      rule: 'spam',
      reason: `It links to ${host}, as ${n} other texts of yours or of new members did within ${sameHostDays} days. A moderator has a look first.`,
    }))
}

/** Many new accounts that post from one network are more often one person than many. */
async function crowdSignals({ id }: Poster, rules: TrustRules): Promise<Waiting[]> {
  const { crowdAccounts, crowdHours } = rules
  const newDays = levelsBy(rules).settled.days
  const others = await countCrowd(id, { hours: crowdHours, newDays, most: crowdAccounts })
  return others < crowdAccounts - 1
    ? []
    : [
        {
          rule: 'spam',
          reason: `It came from the same network as texts of ${others} other new accounts or more within ${crowdHours} hours. They may well be different people: a moderator has a look first.`,
        },
      ]
}
