import { Refusal } from '@/lib/refusal'

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

/** Every verb that somebody at an unattended desk must not be able to use asks this first. @throws Stale */
export function assertFresh({ freshAt }: { freshAt: Date }, now = new Date()): void {
  if (now.getTime() - freshAt.getTime() > FRESH_MINUTES * 60_000) throw new Stale()
}
