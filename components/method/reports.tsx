import { Rail } from '@/components/ui/rail'
import {
  EVEN_RECORD,
  GUEST_WEIGHT,
  REASON_BONUS,
  RECORD_FROM,
  STAFF_TRUST,
  TRUST,
} from '@/lib/moderation/weight'
import type { Settings } from '@/lib/site-settings/register'
import styles from './method.module.css'

/** What a report weighs, and from when on reports alone hide something. */
export function ReportsMethod({ hideWeight, hideReporters }: Settings<'hideWeight' | 'hideReporters'>) {
  return (
    <Rail id="reports" title="What a report weighs">
      <div className={styles.text}>
        <p>
          Reports stand in the order of their weight, then of their age. A report weighs{' '}
          <code>1 + trust + record + reason</code>, never less than 0. Trust is{' '}
          {TRUST.map(({ days, trust }) => `${trust} from day ${days}`).join(', ')}; {STAFF_TRUST} for
          moderators, editors and administrators. The reason adds {REASON_BONUS.hate} for hate,{' '}
          {REASON_BONUS.harassment} for harassment and {REASON_BONUS.illegal} for what breaks the law.
          (Discourse’s formula for its review queue, with days here in place of its trust levels.)
        </p>
        <p>
          The record is 0 up to {RECORD_FROM} decided reports. Then it is how far the share of agreed ones is
          from {EVEN_RECORD}, stretched to −1…1, times <code>5·log₄</code> of how many were decided: who is
          mostly right is heard sooner, who is mostly wrong later.
        </p>
        <p>
          From a weight of {hideWeight}, by {hideReporters} members or more, a thing is hidden until somebody
          has looked at it. Reports from somebody’s first {TRUST[1].days} days do not count toward that, nor
          do those that name no rule, nor notices without an account, which weigh {GUEST_WEIGHT} and what the
          reason adds. A critic’s entry is never hidden by reports alone, nor is again what a moderator left
          standing, while it reads the same.
        </p>
      </div>
    </Rail>
  )
}
