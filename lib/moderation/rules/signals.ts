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
  const sent = level === 'new' && texts === 0 ? howSent(formMadeAt(formKey, viewer), rules) : null
  const crowd = level === 'new' ? await crowdSignals(viewer, rules) : []
  return [...(sent ? [sent] : []), ...crowd, ...(await hostSignals(viewer, cooked, rules))]
}

const tooFast = ({ typedSeconds }: TrustRules): Waiting => ({
  rule: 'spam',
  reason: `It is your first text here, and was sent less than ${typedSeconds} seconds after the page was opened. Programs do that, people seldom: a moderator has a look first.`,
})

const NO_FORM: Waiting = {
  rule: 'spam',
  reason:
    'It is your first text here, and did not come from a form of ours that you had opened. Programs do that, people seldom: a moderator has a look first.',
}

/** A form's key that we did not make for who sent it is none that a page of ours sends. */
function howSent(madeAt: Date | null, rules: TrustRules, now = new Date()): Waiting | null {
  if (madeAt === null) return NO_FORM
  return now.getTime() - madeAt.getTime() < rules.typedSeconds * 1_000 ? tooFast(rules) : null
}

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
