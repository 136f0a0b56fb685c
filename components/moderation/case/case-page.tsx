import type { ReactNode } from 'react'
import { inDays } from '@/components/accounts/own/days'
import { ModerationFrame } from '@/components/moderation/frame'
import { Keys } from '@/components/moderation/keys'
import { CaseRequests } from '@/components/moderation/requests/case-requests'
import { CAUSES, KINDS } from '@/components/moderation/words'
import { Spelled } from '@/components/ui/spelled'
import type { Viewer } from '@/lib/accounts/viewer'
import type { Guideline } from '@/lib/guidelines/queries'
import type { WholeCase } from '@/lib/moderation/cases/one'
import type { FurtherReports } from '@/lib/moderation/cases/reports'
import type { listParts } from '@/lib/moderation/everything/listing'
import { QUEUE } from '@/lib/moderation/paths'
import type { Beside } from '@/lib/moderation/queue/beside'
import type { QueueFilters } from '@/lib/moderation/queue/filters'
import type { CaseRequest } from '@/lib/moderation/requests/queries'
import type { Signals as All } from '@/lib/moderation/signals/all'
import { Author } from './around/author'
import { BesideIt, keysBeside } from './around/beside'
import { Signals } from './around/signals'
import { Thread } from './around/thread'
import styles from './case.module.css'
import { CaseActs } from './case-acts'
import { CaseReports } from './case-reports'
import { CaseText } from './case-text'
import { Claim } from './claim'
import { type Beginnings, Decide } from './decide'
import { keysOf } from './decisions'
import { Notes } from './notes'
import { Things } from './things'

type Parts = Awaited<ReturnType<typeof listParts>>
type Props = {
  viewer: Viewer
  found: WholeCase
  asked: boolean
  guidelines: readonly Guideline[]
  parts: Parts | null
  signals: All
  beginnings: Beginnings
  filters: QueueFilters
  further: FurtherReports | null
  beside: Beside
  done?: ReactNode
  /** What is asked about an entry; what waits is answered before anything is decided. */
  requests: readonly CaseRequest[]
}

/** One thing to be decided about: what it says, who says what of it, and the ways to decide. */
export function CasePage({
  viewer,
  found,
  asked,
  guidelines,
  parts,
  signals,
  beginnings,
  filters,
  further,
  beside,
  done,
  requests,
}: Props) {
  const isAsked = requests.some(({ answeredAt }) => answeredAt === null)
  const { subject, subjectKind, closedAt, acts } = found
  return (
    <ModerationFrame
      viewer={viewer}
      at={QUEUE}
      title={subject ? <bdi>{subject.label}</bdi> : `${KINDS[subjectKind]}, gone since`}
      lead={<Lead found={found} />}
      done={done}
    >
      <BesideIt beside={beside} filters={filters} />
      <div className={styles.desk}>
        <div>
          <CaseText found={found} isRevealed={found.hasSeen || asked} />
          <CaseRequests requests={requests} />
          <CaseReports found={found} filters={filters} further={further} />
          <Thread around={signals.around} of={subjectKind === 'comment' ? 'comment' : 'other'} />
          {signals.author && (
            <Author
              author={signals.author}
              film={subjectKind === 'review' ? subject?.film?.slug : undefined}
            />
          )}
          <Signals found={found} signals={signals} />
          {parts && <Things title="What went with it" things={parts.things} total={parts.n} />}
        </div>
        <aside aria-label={closedAt ? 'What was decided' : 'Decide'}>
          {acts.length > 0 && <CaseActs viewer={viewer} found={found} />}
          {!closedAt && <Claim viewer={viewer} found={found} filters={filters} />}
          {!closedAt && found.whyNot === null && !isAsked && (
            <Decide
              found={found}
              leaving={signals.leaving}
              guidelines={guidelines}
              filters={filters}
              {...beginnings}
            />
          )}
          <Notes found={found} filters={filters} />
        </aside>
      </div>
      <Keys help={[...keysBeside(beside), ...keysOf(found)]} />
    </ModerationFrame>
  )
}

function Lead({ found: { subject, subjectKind, cause, openedAt, closedAt, film } }: Pick<Props, 'found'>) {
  return (
    <>
      {KINDS[subjectKind]}
      {film && (
        <>
          {' '}
          of{' '}
          <a href={`/films/${film.slug}`}>
            <cite>
              <Spelled>{film.title}</Spelled>
            </cite>
          </a>
        </>
      )}
      , {CAUSES[cause]} on {inDays(openedAt)}
      {closedAt ? `, decided on ${inDays(closedAt)}.` : '.'}{' '}
      {subject?.isPublic && <a href={subject.path}>Where it stands</a>}
      {subject && !subject.isPublic && 'Nobody but its author sees it now.'}
      {!subject && 'Its author has taken it away.'}
    </>
  )
}
