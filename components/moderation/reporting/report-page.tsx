import { inDays } from '@/components/accounts/own/days'
import { ActionForm } from '@/components/ui/action-form'
import { makeFormKey } from '@/lib/doors/form-key'
import { signInPath } from '@/lib/doors/own-path'
import type { Guideline } from '@/lib/guidelines/queries'
import { fileNoticeAction, reportAction } from '@/lib/moderation/reporting/actions'
import { reportPath } from '@/lib/moderation/reporting/paths'
import type { OpenReport, Reportable } from '@/lib/moderation/reporting/queries'
import { requestPath } from '@/lib/moderation/requests/paths'
import { KIND_WORDS } from './outcomes'
import { noticeFields, reportFields } from './report-fields'
import styles from './reporting.module.css'

type Props = {
  subject: Reportable
  rules: readonly Guideline[]
  said: OpenReport | null
  /** Who reports as a member, who could after signing in, and who has only the notice. */
  as: 'member' | 'nobody' | 'restricted' | 'author'
}

/** Where something is reported: as a member for any reason, and by everybody what is unlawful. */
export function ReportPage({ subject, rules, said, as }: Props) {
  return (
    <article className={styles.report}>
      <header>
        <h1>Report</h1>
        <p>
          It is about{' '}
          {subject.isApart ? (
            `${KIND_WORDS[subject.kind].toLowerCase()} of which nothing is shown, since a block keeps its author and you apart`
          ) : (
            <a href={subject.path}>
              <bdi>{subject.label}</bdi>
            </a>
          )}
          . Who wrote it is never told who reported it.
        </p>
      </header>
      {subject.kind === 'criticReview' && (
        <p>
          You wrote the review, published it, or speak for who did?{' '}
          <a href={requestPath(subject.id)}>Ask for a correction or for its removal</a>, without an account.
        </p>
      )}
      {as === 'author' && <p>This is yours: nobody reports their own.</p>}
      {as === 'member' && <Reported subject={subject} rules={rules} said={said} />}
      {as === 'nobody' && (
        <p>
          <a href={signInPath(reportPath(subject))}>Sign in to report it</a> as a spoiler, spam, harassment or
          for any other of our <a href="/guidelines">rules</a>, and to see what comes of it.
        </p>
      )}
      {as === 'restricted' && (
        <p>Your account cannot report for now. What breaks the law you can tell us here.</p>
      )}
      {(as === 'nobody' || as === 'restricted') && <NoticeForm subject={subject} />}
    </article>
  )
}

function Reported({ subject, rules, said }: Omit<Props, 'as'>) {
  return (
    <>
      {said && (
        <p role="status">
          You reported this on {inDays(said.at)}, and it waits to be looked at. One report each is enough; you
          can change what you said.
        </p>
      )}
      <ActionForm
        action={reportAction}
        submit={said ? 'Change my report' : 'Report'}
        fields={reportFields(rules, said)}
        hidden={hiddenOf(subject)}
      />
    </>
  )
}

function NoticeForm({ subject }: Pick<Props, 'subject'>) {
  return (
    <section>
      <h2>It breaks the law</h2>
      <p>This needs no account. A person looks at it, and decides by the law and our guidelines.</p>
      <ActionForm
        action={fileNoticeAction}
        submit="Send this notice"
        fields={noticeFields}
        hidden={hiddenOf(subject)}
      />
    </section>
  )
}

const hiddenOf = ({ kind, id }: Reportable) => ({ kind, id: String(id), makingKey: makeFormKey(null) })
