import administration from '@/components/administration/administration.module.css'
import { ModerationFrame } from '@/components/moderation/frame'
import { Keys } from '@/components/moderation/keys'
import { Empty } from '@/components/ui/empty'
import type { Viewer } from '@/lib/accounts/viewer'
import { QUEUE } from '@/lib/moderation/paths'
import { type QueueFilters, queueAddress } from '@/lib/moderation/queue/filters'
import type { listQueue } from '@/lib/moderation/queue/listing'
import { capital, inWords } from '@/lib/words'
import { Filters } from './filters'
import styles from './queue.module.css'
import { QueueLine } from './queue-line'

type Props = {
  viewer: Viewer
  waiting: number
  filters: QueueFilters
  done?: React.ReactNode
} & Awaited<ReturnType<typeof listQueue>>

const KEYS = [
  ['j', 'next'],
  ['k', 'the one before'],
  ['o', 'look at it, as Enter does'],
  ['u', 'undo what was just decided'],
] as const

/** What waits to be decided: one line for each thing, however many reported it. */
export function QueuePage({ viewer, waiting, filters, cases, next, done }: Props) {
  const { after, ...narrowed } = filters
  const isNarrowed = Object.values(narrowed).some(Boolean)
  return (
    <ModerationFrame viewer={viewer} at={QUEUE} title="Queue" lead={lead(waiting)} done={done}>
      <Filters filters={narrowed} />
      {after && <a href={queueAddress(narrowed, QUEUE)}>From the top</a>}
      {cases.length > 0 ? (
        <ol className={styles.queue}>
          {cases.map((one) => (
            <QueueLine key={one.id} one={one} viewer={viewer} filters={narrowed} />
          ))}
        </ol>
      ) : (
        <Empty says={isNarrowed ? 'Nothing of the kind waits.' : 'Nothing waits. The house is in order.'}>
          {isNarrowed && <a href={QUEUE}>Everything that waits</a>}
        </Empty>
      )}
      {next && (
        <a className={administration.on} href={queueAddress({ ...narrowed, after: next }, QUEUE)}>
          Further cases
        </a>
      )}
      <Keys help={KEYS} />
    </ModerationFrame>
  )
}

function lead(waiting: number): string {
  if (waiting === 0) return 'Nothing waits for you.'
  const cases = waiting === 1 ? 'case waits' : 'cases wait'
  return `${capital(inWords(waiting))} ${cases} for you: the heaviest first, then the longest waiting.`
}
