import { NOT } from '@/components/comments/section/say'
import { CommentCard } from '@/components/comments/thread/comment-card'
import { Beneath } from '@/components/comments/thread/threads'
import { type Reader, Ways } from '@/components/comments/thread/ways'
import { FollowThing } from '@/components/follows/follow-thing'
import { threadPath } from '@/lib/comments/paths'
import { whyNotAnswer } from '@/lib/comments/policy'
import type { ThreadAlone } from '@/lib/comments/reading/thread'
import type { Subject } from '@/lib/comments/subjects'
import { Head } from './head'
import styles from './page.module.css'

type Props = {
  subject: Subject
  first: number
  after: string | null
  thread: ThreadAlone
  reader: Reader
  follows: boolean
}

/** One thread: its first comment, then page by page what was answered. */
export function ThreadPage({ subject, first, after, thread: { comments, next }, reader, follows }: Props) {
  const [head, ...beneath] = comments
  const why = whyNotAnswer(reader.viewer, subject)
  return (
    <article>
      <Head subject={subject} title={after === null ? 'A thread' : 'Further on in a thread'} />
      <div className={styles.thread}>
        {head && <CommentCard comment={head} ways={<Ways comment={head} reader={reader} />} />}
        <FollowThing
          kind="comment"
          id={first}
          viewer={reader.viewer}
          follows={follows}
          from={threadPath(first, null)}
        />
        {why && <p className={styles.closed}>{NOT[why]}</p>}
        <Beneath comments={beneath} reader={reader} />
        <p className={styles.next}>
          {next && (
            <a href={threadPath(first, next)} rel="next">
              Further answers
            </a>
          )}
          {after !== null && <a href={threadPath(first, null)}>From the start</a>}
          <a href={`${subject.path}#discussion`}>The whole discussion</a>
        </p>
      </div>
    </article>
  )
}
