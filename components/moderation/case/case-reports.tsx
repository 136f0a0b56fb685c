import { inDays } from '@/components/accounts/own/days'
import { standingWords } from '@/components/administration/words'
import { OUTCOMES, REASONS, weightInWords } from '@/components/moderation/words'
import { administered } from '@/lib/members/administering/paths'
import type { WholeCase } from '@/lib/moderation/cases/one'
import { type FurtherReports, type ListedReport, placeOf } from '@/lib/moderation/cases/reports'
import { caseAddress } from '@/lib/moderation/queue/addresses'
import type { QueueFilters } from '@/lib/moderation/queue/filters'
import styles from './case.module.css'

type Props = {
  found: WholeCase
  filters: QueueFilters
  /** A later page of them; null is the first, which comes with the case. */
  further: FurtherReports | null
}

/** Who reported it, as what, and in whose eyes that weighs how much. Only those read this who may decide. */
export function CaseReports({ found, filters, further }: Props) {
  const { id, weight, _count } = found
  if (_count.reports === 0) return null
  const reports = further?.reports ?? found.reports
  const last = reports.at(-1)
  const next = further ? further.next : (_count.reports > reports.length && last) || null
  const address = caseAddress(id, filters)
  const page = (query: string) => `${address}${query && (address.includes('?') ? '&' : '?')}${query}#reports`
  return (
    <section className={styles.part} id="reports">
      <h2>
        {_count.reports === 1 ? 'One report' : `${_count.reports} reports`}, weighing {weightInWords(weight)}
      </h2>
      <ul className={styles.lines}>
        {reports.map((report) => (
          <Report key={report.id} report={report} />
        ))}
      </ul>
      {(further || next) && (
        <nav className={styles.pages} aria-label="Pages of reports">
          {further && <a href={page('')}>The heaviest reports</a>}
          {next && <a href={page(`reports=${placeOf(next)}`)}>Further reports</a>}
        </nav>
      )}
    </section>
  )
}

function Report({ report }: { report: ListedReport }) {
  const { reason, explanation, weight, at, outcome } = report
  return (
    <li>
      <p>
        <b>{REASONS[reason]}</b> <small>weighs {weightInWords(weight)}</small>
      </p>
      {explanation && (
        <blockquote className={styles.said} dir="auto">
          {explanation}
        </blockquote>
      )}
      <p className={styles.note}>
        <Reporter report={report} />; reported on <time dateTime={at.toISOString()}>{inDays(at)}</time>
        {outcome && `; ${OUTCOMES[outcome]}`}
      </p>
    </li>
  )
}

function Reporter({ report }: { report: ListedReport }) {
  const { reporter, contactName, contactEmail } = report
  if (reporter)
    return (
      <>
        by{' '}
        <a href={administered(reporter)}>
          <bdi>{reporter.handle}</bdi>
        </a>
        , {standingWords(reporter)}, here since {inDays(reporter.createdAt)}
      </>
    )
  if (!contactEmail) return <>by somebody who left</>
  return (
    <>
      without an account, by <bdi>{contactName ?? 'somebody'}</bdi> (
      <a href={`mailto:${contactEmail}`}>{contactEmail}</a>)
    </>
  )
}
