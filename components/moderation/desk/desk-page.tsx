import { ModerationFrame } from '@/components/moderation/frame'
import type { Viewer } from '@/lib/accounts/viewer'
import { type Day, SPANS, type Span } from '@/lib/moderation/desk/counting'
import { dayInWords } from '@/lib/moderation/log/saying'
import { DESK } from '@/lib/moderation/paths'
import styles from './desk.module.css'
import { Plot } from './plot'

const BY_DAY = [
  ['Reports', 'reports'],
  ['Acts by people', 'acts'],
  ['Appeals', 'appeals'],
  ['Posts held back', 'held'],
  ['Sign-ups', 'signUps'],
] as const
const AGE_NAMES = ['under a day', 'a day or more', 'three days or more', 'a week or more']

type Props = { viewer: Viewer; span: Span; days: readonly Day[]; ages: readonly number[] }

/** How the place does, for those who look after it. */
export function DeskPage({ viewer, span, days, ages }: Props) {
  return (
    <ModerationFrame
      viewer={viewer}
      at={DESK}
      title="Desk"
      lead={`What waits now, and what happened on each of the last ${span} days, in UTC.`}
    >
      <nav aria-label="How far back">
        <ul className={styles.spans}>
          {SPANS.map((one) => (
            <li key={one}>
              <a href={`${DESK}?days=${one}`} aria-current={one === span ? 'page' : undefined}>
                {one} days
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.plots}>
        <Plot
          title="Cases that wait, by age"
          unit="Since"
          bars={ages.map((n, i) => ({ name: AGE_NAMES[i] ?? '', n }))}
        />
        {BY_DAY.map(([title, key]) => (
          <Plot
            key={key}
            title={title}
            unit="Day"
            bars={days.map((day) => ({ name: dayInWords(new Date(day.on)), n: day[key] }))}
          />
        ))}
      </div>
    </ModerationFrame>
  )
}
