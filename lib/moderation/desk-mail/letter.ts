import type { Letter } from '@/lib/mail/letter'
import { QUEUE } from '@/lib/moderation/paths'
import { waysToStop } from '@/lib/notifications/mail/stop-token'
import { addressOf } from '@/lib/site'
import { capital, inWords } from '@/lib/words'
import type { CaseCause } from '@/prisma/generated/enums'

type Waiting = { cause: CaseCause; n: number; hours: number; old: number }

const WHY: Readonly<Record<CaseCause, string>> = {
  reports: 'reported',
  held: 'held until somebody looks',
  flagged: 'flagged by a rule',
  resubmitted: 'changed and sent again',
  requested: 'asked about by who wrote it, or for them',
}

/** How many cases wait, why and for how long: no name, and no word of any text. */
export function written(
  memberId: number,
  { email, handle }: { email: string; handle: string },
  cases: readonly Waiting[],
): Letter {
  const sum = (of: (one: Waiting) => number) => cases.reduce((total, one) => total + of(one), 0)
  const [n, old] = [sum((one) => one.n), sum((one) => one.old)]
  const oldest = Math.max(...cases.map(({ hours }) => hours))
  const by = cases.map((one) => `${inWords(one.n)} ${WHY[one.cause]}`).join(', ')
  return {
    to: email,
    subject: `${capital(counted(n))} at Balcony`,
    greeting: `Hello ${handle},`,
    paragraphs: [
      `${counted(n)} for you to decide: ${by}.`,
      old === 0
        ? 'None has waited for more than a day.'
        : `${capital(inWords(old))} of them ${old === 1 ? 'has' : 'have'} waited for more than a day, the oldest for ${lasting(oldest)}.`,
    ],
    button: { words: 'Open the queue', url: addressOf(QUEUE) },
    closing: 'One such letter comes a day, and none when nothing waits.',
    stop: waysToStop(memberId),
  }
}

const counted = (n: number) => (n === 1 ? 'one case waits' : `${inWords(n)} cases wait`)
const lasting = (hours: number) => (hours < 48 ? `${hours} hours` : `${Math.floor(hours / 24)} days`)
