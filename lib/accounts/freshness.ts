import { Refusal, type Way } from '@/lib/refusal'

/** How long after proving who one is the dangerous things may be done. */
export const FRESH_MINUTES = 10

/** The refusal of a dangerous thing to who proved who they are too long ago: they prove it again, and go on. */
export class Stale extends Refusal {
  constructor() {
    super(
      'stale',
      `It is more than ${FRESH_MINUTES} minutes since you showed that it is you. Please do so again.`,
    )
  }
}

/** Where one shows it, and comes back from. */
export const wayBackTo = (path: string): Way => ({
  words: 'Show that it is you',
  path: `/sign-in/again?to=${encodeURIComponent(path)}`,
})

export const isFresh = ({ freshAt }: { freshAt: Date }, now = new Date()): boolean =>
  now.getTime() - freshAt.getTime() <= FRESH_MINUTES * 60_000

/** Every verb that somebody at an unattended desk must not be able to use asks this first. @throws Stale */
export function assertFresh({ freshAt }: { freshAt: Date }, now = new Date()): void {
  if (!isFresh({ freshAt }, now)) throw new Stale()
}
