import styles from '@/components/moderation/case/case.module.css'
import { QUEUE } from '@/lib/moderation/paths'
import { caseAddress } from '@/lib/moderation/queue/addresses'
import type { Beside } from '@/lib/moderation/queue/beside'
import { type QueueFilters, queueAddress } from '@/lib/moderation/queue/filters'

type Props = { beside: Beside; filters: QueueFilters }

/** The ways to the cases on either side in the queue, and back to it as it was narrowed. */
export function BesideIt({ beside: { previous, next }, filters: { after, ...filters } }: Props) {
  return (
    <nav className={styles.pages} aria-label="Waiting cases">
      {previous !== null && (
        <span data-key="k">
          <a href={caseAddress(previous, filters)} rel="prev">
            Previous case
          </a>
        </span>
      )}
      {next !== null && (
        <span data-key="j">
          <a href={caseAddress(next, filters)} rel="next">
            Next case
          </a>
        </span>
      )}
      <span data-key="q">
        <a href={queueAddress(filters, QUEUE)}>The queue</a>
      </span>
    </nav>
  )
}

/** The letters for them. */
export const keysBeside = ({ previous, next }: Beside): (readonly [string, string])[] => [
  ...(next === null ? [] : [['j', 'next case'] as const]),
  ...(previous === null ? [] : [['k', 'the case before'] as const]),
  ['q', 'the queue'],
]
