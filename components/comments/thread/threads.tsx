import { threadPath } from '@/lib/comments/paths'
import type { Comment } from '@/lib/comments/reading/comment'
import type { Thread as ThreadOf } from '@/lib/comments/reading/threads'
import { capital, inWords } from '@/lib/words'
import styles from './comment.module.css'
import { CommentCard } from './comment-card'
import { type Reader, Ways } from './ways'

type Props = { reader: Reader }

/** Threads, each with its first answers and the way to all of them. */
export function Threads({ threads, reader }: Props & { threads: readonly ThreadOf[] }) {
  return (
    <ol className={styles.threads}>
      {threads.map((thread) => (
        <li key={thread.id}>
          <CommentCard comment={thread} ways={<Ways comment={thread} reader={reader} />} />
          <Beneath comments={thread.beneath} reader={reader} />
          {thread.answers > readable(thread.beneath) && (
            <p className={styles.more}>
              <a href={threadPath(thread.id, null)}>{answersInWords(thread)}</a>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

const readable = (comments: readonly Comment[]) => comments.filter(({ gone }) => gone === null).length

function answersInWords({ answers, beneath }: ThreadOf): string {
  const words = `${inWords(answers)} ${answers === 1 ? 'answer' : 'answers'}`
  return beneath.length > 0 ? `All ${words}` : capital(words)
}

/** What stands beneath a comment, in the order of the thread: each below what it answers, as deep as threads go. */
export function Beneath({ comments, reader }: Props & { comments: readonly Comment[] }) {
  if (comments.length === 0) return null
  return (
    <ol className={styles.beneath}>
      {branches(comments).map(([comment, ...below]) => (
        <li key={comment.id}>
          <CommentCard comment={comment} ways={<Ways comment={comment} reader={reader} />} />
          <Beneath comments={below} reader={reader} />
        </li>
      ))}
    </ol>
  )
}

type Branch = [Comment, ...Comment[]]

/** Each comment of the uppermost row with those below it. What a page begins with may be deeper than the rest. */
function branches(comments: readonly Comment[]): Branch[] {
  const found: Branch[] = []
  for (const comment of comments) {
    const branch = found.at(-1)
    if (branch && comment.depth > branch[0].depth) branch.push(comment)
    else found.push([comment])
  }
  return found
}
