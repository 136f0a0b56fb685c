import { CommentForm } from '@/components/comments/form/comment-form'
import type { Viewer } from '@/lib/accounts/viewer'
import { writePath } from '@/lib/comments/paths'
import { whyNotAnswer } from '@/lib/comments/policy'
import styles from './section.module.css'
import type { Topic } from './topic'

type Props = { topic: Topic; viewer: Viewer | null }

/** Where whoever reads can join in; in words where they cannot. */
export function Say({ topic, viewer }: Props) {
  const why = whyNotAnswer(viewer, topic)
  if (why) return <p className={styles.closed}>{NOT[why]}</p>
  if (viewer) return <CommentForm to={topic} viewer={viewer} />
  return (
    <p className={styles.join}>
      <a href={writePath(topic)} rel="nofollow">
        Say something
      </a>{' '}
      <span>You sign in, and go on here.</span>
    </p>
  )
}

export const NOT = {
  nobody: 'The author of this review takes no answers to it.',
  followed: 'The author of this review takes answers only from people they follow.',
  hidden: 'You have muted the author of this review, so you cannot answer here.',
} as const
