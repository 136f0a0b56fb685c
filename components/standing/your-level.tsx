import { inDays } from '@/components/accounts/own/days'
import { OwnPart } from '@/components/accounts/own/own-frame'
import type { Facts, Level } from '@/lib/members/trust/levels'
import { HELD_AGAINST_DAYS, nextLevel } from '@/lib/members/trust/levels'
import { allows, asks, GAINS, NAMES } from './level-words'
import styles from './standing.module.css'

/** Where a member stands with the site, what counted, and what the next level asks. */
export function YourLevel({ level, createdAt, texts, against }: Facts & { level: Level }) {
  const next = nextLevel(level)
  return (
    <OwnPart title="Your standing here" intro={`You are ${NAMES[level]}: ${allows(level)}.`}>
      <dl className={styles.facts}>
        <div>
          <dt>Here since</dt>
          <dd>{inDays(createdAt)}</dd>
        </div>
        <div>
          <dt>Reviews and comments that stand</dt>
          <dd>{texts}</dd>
        </div>
        <div>
          <dt>Held against you in {HELD_AGAINST_DAYS} days</dt>
          <dd>{against === 0 ? 'nothing' : against}</dd>
        </div>
      </dl>
      <p>
        {next
          ? `To be ${NAMES[next]} takes ${asks(next)}. ${GAINS[next]}`
          : 'There is no higher level: nothing you post waits for a signal.'}{' '}
        <a href="/guidelines#trust">How it is reckoned</a>
      </p>
    </OwnPart>
  )
}
