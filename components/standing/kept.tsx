import type { Kept as Act } from '@/lib/moderation/own/kept'
import { DECIDED_BY } from '@/lib/moderation/words'
import styles from './kept.module.css'

/** What its author reads beside a text that an act keeps from all others: what was decided, why, and where to go on. */
export function Kept({ act: { act, kind, decider, rule, reason } }: { act: Act }) {
  const waits = kind === 'hold' || kind === 'hide'
  return (
    <div className={styles.kept} role="status">
      <p>
        <strong>
          {waits ? 'This waits for a moderator.' : `This was removed by ${DECIDED_BY[decider]}.`}
        </strong>{' '}
        {reason}
      </p>
      {rule && !waits && <p>The rule, as it read that day: {rule}</p>}
      <p>
        {waits ? 'Until then nobody' : 'Nobody'} but you reads it.{' '}
        {waits && 'You will be told what was decided. '}
        <a href={`/account/standing/${act}`}>
          {waits ? 'All about it' : 'What was decided, and what you can do'}
        </a>
      </p>
    </div>
  )
}
