import { Empty } from '@/components/ui/empty'
import type { FeedPage as Page, Suggestion } from '@/lib/feed/queries'
import styles from './feed.module.css'
import { FeedFrame } from './feed-frame'
import { FeedReview } from './feed-review'
import { Suggestions } from './suggestions'

type Props = { page: Page; suggestions: readonly Suggestion[]; isFirst: boolean }

/** What those whom one follows wrote last. */
export function FeedPage({ page: { reviews, next }, suggestions, isFirst }: Props) {
  return (
    <article>
      <FeedFrame at="/feed" next={next} isFirst={isFirst}>
        {reviews.length === 0 ? (
          <Empty says="Nobody you follow has written here yet.">
            <p>Follow a member on their page, and what they write comes here.</p>
          </Empty>
        ) : (
          <ol className={styles.feed}>
            {reviews.map((review) => (
              <FeedReview key={review.id} review={review} />
            ))}
          </ol>
        )}
      </FeedFrame>
      <Suggestions of={suggestions} />
    </article>
  )
}
