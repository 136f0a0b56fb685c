import styles from '@/components/ratings/stars.module.css'
import type { OwnWriting } from '@/lib/reviews/own/queries'
import { writingPath } from '@/lib/reviews/reading/list-path'

/** Beside the stars: the way to a review of one's own. Who is signed out signs in on the way, and comes back to it. */
export function WriteLink({ film, writes }: { film: string; writes: OwnWriting | null }) {
  const words = writes?.hasDraft
    ? 'Go on with your draft'
    : writes?.hasReview
      ? 'Change your review'
      : 'Write a review'
  return (
    <p className={styles.write}>
      <a href={writingPath(film)} rel="nofollow">
        {words}
      </a>
    </p>
  )
}
