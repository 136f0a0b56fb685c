import { inDays } from '@/components/accounts/own/days'
import { OwnFrame } from '@/components/accounts/own/own-frame'
import { Empty } from '@/components/ui/empty'
import type { OwnReport } from '@/lib/moderation/reporting/queries'
import { REASONS } from '@/lib/moderation/reporting/reasons'
import { cameOf, KIND_WORDS } from './outcomes'
import styles from './reporting.module.css'

type Props = { reports: readonly OwnReport[]; done?: string }

const DONE: Readonly<Record<string, string>> = {
  made: 'Thank you. Somebody looks at it; what comes of it stands here.',
  changed: 'Your report says this now.',
}

/** What a member reported, and what came of it. */
export function OwnReportsPage({ reports, done = '' }: Props) {
  return (
    <OwnFrame
      at="/account/reports"
      title="Reports"
      lead="What you reported, and what came of it. Nobody you reported is told that it was you."
      done={DONE[done]}
    >
      {reports.length === 0 && <Empty says="You have reported nothing yet." />}
      <ul className={styles.reports}>
        {reports.map((report) => (
          <li key={report.id}>
            <p>
              {report.named ? (
                <a href={report.named.path}>
                  <bdi>{report.named.label}</bdi>
                </a>
              ) : (
                `${KIND_WORDS[report.kind]} that is not shown`
              )}
            </p>
            <p>
              {REASONS[report.reason].words}
              {'\u00a0· '}
              <small>reported on {inDays(report.at)}</small>
            </p>
            {report.explanation && <blockquote dir="auto">{report.explanation}</blockquote>}
            <p>{cameOf(report)}</p>
          </li>
        ))}
      </ul>
    </OwnFrame>
  )
}
