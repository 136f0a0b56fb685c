import { inDays } from '@/components/accounts/own/days'
import { OwnPart } from '@/components/accounts/own/own-frame'
import type { Facts, Level, TrustRules } from '@/lib/members/trust/levels'
import { nextLevel } from '@/lib/members/trust/levels'
import { allows, asks, GAINS, NAMES } from './level-words'
import { LimitsTable } from './limits-table'
import styles from './standing.module.css'

type Props = Facts & { level: Level; rules: TrustRules }

/** Where a member stands with the site, what counted, and what the next level asks. */
export function YourLevel({ level, createdAt, texts, against, rules }: Props) {
  const next = nextLevel(level)
  return (
    <OwnPart title="Your standing here" intro={`You are ${NAMES[level]}: ${allows(level, rules)}.`}>
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
          <dt>Held against you in {rules.heldDays} days</dt>
          <dd>{against === 0 ? 'nothing' : against}</dd>
        </div>
      </dl>
      <LimitsTable
        levels={next ? [level, next] : [level]}
        rules={rules}
        caption="What you may do now, and at the next level"
      />
      <p>
        {next
          ? `To be ${NAMES[next]} takes ${asks(next, rules)}. ${GAINS[next]}`
          : 'There is no higher level: nothing you post waits for a signal.'}{' '}
        <a href="/guidelines#trust">How it is reckoned</a>
      </p>
    </OwnPart>
  )
}
