import { inDays } from '@/components/accounts/own/days'
import { standingWords } from '@/components/administration/words'
import { OUTCOMES, REASONS, weightInWords } from '@/components/moderation/words'
import { administered } from '@/lib/members/administering/paths'
import { REPORTS_SHOWN, type WholeCase } from '@/lib/moderation/cases/one'
import styles from './case.module.css'

/** Who reported it, as what, and in whose eyes that weighs how much. Only those read this who may decide. */
export function CaseReports({ found }: { found: WholeCase }) {
  const { reports, weight, _count } = found
  if (_count.reports === 0) return null
  return (
    <section className={styles.part}>
      <h2>
        {_count.reports === 1 ? 'One report' : `${_count.reports} reports`}, weighing {weightInWords(weight)}
      </h2>
      <ul className={styles.lines}>
        {reports.map((report) => (
          <Report key={report.id} report={report} />
        ))}
      </ul>
      {_count.reports > REPORTS_SHOWN && (
        <p className={styles.note}>The heaviest {REPORTS_SHOWN} are shown.</p>
      )}
    </section>
  )
}

function Report({ report }: { report: WholeCase['reports'][number] }) {
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

function Reporter({ report }: { report: WholeCase['reports'][number] }) {
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
