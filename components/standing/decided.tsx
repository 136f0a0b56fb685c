import { inDays } from '@/components/accounts/own/days'
import { OwnPart } from '@/components/accounts/own/own-frame'
import type { ListedAct } from '@/lib/moderation/own/queries'
import styles from './standing.module.css'
import { aboutYours } from './words'

/** All that was decided about a member, each leading to the whole of it. */
export function Decided({ acts }: { acts: readonly ListedAct[] }) {
  if (acts.length === 0) return null
  return (
    <OwnPart
      title="What was decided"
      intro="You always see your own text, and why it was decided so. Nothing is decided about you in secret."
    >
      <ul className={styles.acts}>
        {acts.map((act) => (
          <li key={act.id}>
            <a href={`/account/standing/${act.id}`}>{aboutYours(act)}</a>
            <small>
              {inDays(act.at)}
              {act.undoneAt && `, taken back ${inDays(act.undoneAt)}`}
              {act.appeal && (act.appeal.outcome ? `, appeal ${act.appeal.outcome}` : ', appeal waits')}
            </small>
          </li>
        ))}
      </ul>
    </OwnPart>
  )
}
