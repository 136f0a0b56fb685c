import { inDays } from '@/components/accounts/own/days'
import { CAUSES, KINDS, REASONS, weightInWords } from '@/components/moderation/words'
import { Spelled } from '@/components/ui/spelled'
import type { Viewer } from '@/lib/accounts/viewer'
import { QUEUE } from '@/lib/moderation/paths'
import { caseAddress } from '@/lib/moderation/queue/addresses'
import { type QueueFilters, queueAddress } from '@/lib/moderation/queue/filters'
import type { QueuedCase } from '@/lib/moderation/queue/listing'
import styles from './queue.module.css'

type Props = { one: QueuedCase; viewer: Pick<Viewer, 'id'>; filters: QueueFilters }

/** One thing that waits: how much it weighs, what and whose it is, why, since when, and who is at it. */
export function QueueLine({ one, viewer, filters }: Props) {
  const { id, subject, subjectKind, cause, openedAt, weight, reasons, excerpt, film, author, claimedBy } = one
  return (
    <li className={claimedBy && claimedBy.id !== viewer.id ? styles.taken : undefined}>
      <p className={styles.weight}>
        <b>{weightInWords(weight)}</b> <small>weight</small>
      </p>
      <div>
        <h2>
          <a href={caseAddress(id, filters)} data-row>
            {subject ? <bdi>{subject.label}</bdi> : goneLabel(subjectKind, author?.handle)}
          </a>
        </h2>
        {excerpt && (
          <p className={styles.excerpt} dir="auto">
            {excerpt}
          </p>
        )}
        {reasons.length > 0 && (
          <ul className={styles.reasons} aria-label="Reported as">
            {reasons.map(({ reason, n }) => (
              <li key={reason}>
                {REASONS[reason]} <b>{n}</b>
              </li>
            ))}
          </ul>
        )}
      </div>
      <p className={styles.facts}>
        <span>
          {KINDS[subjectKind]}, {CAUSES[cause]}
        </span>
        <time dateTime={openedAt.toISOString()}>since {inDays(openedAt)}</time>
        {film && (
          <a href={queueAddress({ film: film.slug }, QUEUE)}>
            <span className="unseen">Only </span>
            <cite>
              <Spelled>{film.title}</Spelled>
            </cite>
          </a>
        )}
        {claimedBy && (
          <strong>{claimedBy.id === viewer.id ? 'claimed by you' : `claimed by ${claimedBy.handle}`}</strong>
        )}
      </p>
    </li>
  )
}

const goneLabel = (kind: QueuedCase['subjectKind'], handle?: string) =>
  `${KINDS[kind]}${handle ? ` by ${handle}` : ''}, gone since`
