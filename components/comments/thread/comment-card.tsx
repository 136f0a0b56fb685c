import type { ReactNode } from 'react'
import { helpfulInWords } from '@/components/reviews/card/found-helpful'
import { SaidBy } from '@/components/reviews/card/said-by'
import { CookedText } from '@/components/text/cooked-text'
import { anchorOf, commentPath, revealedPath } from '@/lib/comments/paths'
import type { Comment } from '@/lib/comments/reading/comment'
import { dateInWords } from '@/lib/partial-date'
import styles from './comment.module.css'

type Props = {
  comment: Comment
  /** What whoever reads can do with it. */
  ways: ReactNode
}

/** One comment: whose it is, when, whom it answers where that does not show, what it says. */
export function CommentCard({ comment, ways }: Props) {
  const { id, author, gone } = comment
  const helpful = helpfulInWords(comment)
  if (gone !== null || author === null) return <Gone comment={comment} />
  return (
    <article className={styles.comment} id={anchorOf(id)}>
      <header>
        <SaidBy author={author} />
        <Days comment={comment} />
      </header>
      <Words comment={comment} />
      <footer>
        {helpful && <p>{helpful}</p>}
        {ways}
      </footer>
    </article>
  )
}

const GONE = {
  deleted: 'Deleted by its author.',
  removed: 'Removed by a moderator.',
  hidden: 'Not shown to you.',
} as const

function Gone({ comment: { id, gone } }: Pick<Props, 'comment'>) {
  return (
    <article className={styles.gone} id={anchorOf(id)}>
      <p>{GONE[gone ?? 'deleted']}</p>
    </article>
  )
}

function Days({ comment: { id, postedOn, editedOn, answering } }: Pick<Props, 'comment'>) {
  return (
    <p className={styles.days}>
      <a href={commentPath(id)}>
        <time dateTime={postedOn}>{dateInWords(postedOn)}</time>
      </a>
      {editedOn && (
        <>
          {'\u00a0· '}edited <time dateTime={editedOn}>{dateInWords(editedOn)}</time>
        </>
      )}
      {answering && (
        <>
          {'\u00a0· '}
          <a href={commentPath(answering.id)}>
            answers {answering.by ? <bdi>{answering.by}</bdi> : 'a comment that is gone'}
          </a>
        </>
      )}
    </p>
  )
}

function Words({ comment: { id, text, isCut, isRevealed, wholeSpoiler, author } }: Pick<Props, 'comment'>) {
  if (wholeSpoiler && !isRevealed)
    return (
      <p className={styles.whole}>
        This whole comment tells the story.{' '}
        <a href={revealedPath(id)} rel="nofollow">
          Read it all the same
        </a>
      </p>
    )
  return (
    <>
      <CookedText tree={text} revealed={isRevealed} revealHref={revealedPath(id)} />
      {isCut && (
        <p className={styles.on}>
          <a href={commentPath(id)}>
            Read on<span className="unseen"> in the comment by {author?.name ?? author?.handle}</span>
          </a>
        </p>
      )}
    </>
  )
}
