import { reportPath } from '@/lib/moderation/reporting/paths'
import type { SubjectRef } from '@/lib/moderation/subjects/schema'

/** The quiet way to report something; `of` names it for who does not see what it stands beside. */
export function ReportLink({ of, ...which }: SubjectRef & { of: string }) {
  return (
    <a href={reportPath(which)} rel="nofollow">
      Report<span className="unseen"> {of}</span>
    </a>
  )
}
