import { countInWords, DiscussionMatter, type DiscussionProps } from '@/components/comments/section/section'
import type { Subject } from '@/lib/comments/subjects'
import { Head } from './head'
import styles from './page.module.css'

/** A page of what is said about a thing, in one order. */
export function DiscussionPage({ subject, ...discussion }: DiscussionProps & { subject: Subject }) {
  return (
    <article>
      <Head subject={subject} title={countInWords(discussion.count)} />
      <div className={styles.thread} id="discussion">
        <DiscussionMatter {...discussion} />
      </div>
    </article>
  )
}
