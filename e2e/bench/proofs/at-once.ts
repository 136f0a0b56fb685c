import { openQueue } from '@/lib/mail/queue'
import { claimAtOnce, decideAtOnce, reportAtOnce } from '@/lib/testing/moderation/at-once'
import { layTables } from './laying'
import type { Ground, Proof } from './proof'

const MANY = 200

/** Of a crowd about one case one decides and one claims it, and each has reported it: exactly, and everybody is told. */
export const atOnce: Proof = { name: 'at-once', run }

async function run({ databaseUrl }: Ground) {
  await layTables(databaseUrl)
  await openQueue()
  const [decided, claimed, reported] = [
    await decideAtOnce(MANY),
    await claimAtOnce(MANY),
    await reportAtOnce(MANY),
  ]
  const exactly = (n: number) => ({ least: n, most: n })
  return [
    { what: `acts of ${MANY} moderators who decide at once`, value: decided.acts, aim: exactly(1) },
    { what: 'entries of the audit log for it', value: decided.entries, aim: exactly(1) },
    { what: 'of the others, told that somebody else decided', value: decided.told, aim: exactly(MANY - 1) },
    { what: `claims of ${MANY} who claim at once`, value: claimed.through, aim: exactly(1) },
    { what: 'of the others, told that it is claimed', value: claimed.told, aim: exactly(MANY - 1) },
    { what: `cases of ${MANY} who report at once, twice each`, value: reported.cases, aim: exactly(1) },
    { what: 'reports in it', value: reported.reports, aim: exactly(MANY) },
    { what: 'how far its weight is from theirs', value: reported.off, aim: exactly(0) },
    { what: 'times it was hidden', value: reported.hidden, aim: exactly(1) },
  ]
}
