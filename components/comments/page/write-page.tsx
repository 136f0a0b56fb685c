import { CommentForm } from '@/components/comments/form/comment-form'
import { NOT } from '@/components/comments/section/say'
import { CommentCard } from '@/components/comments/thread/comment-card'
import type { Viewer } from '@/lib/accounts/viewer'
import { commentPath } from '@/lib/comments/paths'
import { whyNotAnswer } from '@/lib/comments/policy'
import type { Comment } from '@/lib/comments/reading/comment'
import type { SaidTo } from '@/lib/comments/schema'
import type { Subject } from '@/lib/comments/subjects'
import { Head } from './head'
import styles from './page.module.css'

type Props = {
  to: SaidTo
  subject: Subject
  /** The comment that is answered, where it is one. */
  answered: Comment | null
  viewer: Viewer
  quotation: string
}

/** Where a comment is written: what it answers above, what was quoted of it in the form. */
export function WritePage({ to, subject, answered, viewer, quotation }: Props) {
  const why = whyNotAnswer(viewer, subject)
  const back = answered ? commentPath(answered.id) : `${subject.path}#discussion`
  return (
    <article>
      <Head subject={subject} title={answered ? 'Answer a comment' : 'Say something'} />
      <div className={styles.thread}>
        {answered && (
          <div className={styles.answered}>
            <CommentCard comment={answered} ways={null} />
          </div>
        )}
        {why ? (
          <p className={styles.closed}>{NOT[why]}</p>
        ) : (
          <CommentForm to={to} viewer={viewer} begun={quotation} />
        )}
        <p>
          <a href={back}>Back</a>
        </p>
      </div>
    </article>
  )
}
