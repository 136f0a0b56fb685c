import { CommentCard } from '@/components/comments/thread/comment-card'
import { commentPath } from '@/lib/comments/paths'
import type { CommentAlone } from '@/lib/comments/reading/one'
import { Head } from './head'
import styles from './page.module.css'

/** One comment, with what its spoilers hide. */
export function RevealedPage({ comment, subject }: CommentAlone) {
  return (
    <article>
      <Head subject={subject} title="A comment, with its spoilers" />
      <div className={styles.thread}>
        <CommentCard comment={comment} ways={null} />
        <p className={styles.next}>
          <a href={commentPath(comment.id)}>Back to the thread, without them</a>
        </p>
      </div>
    </article>
  )
}
