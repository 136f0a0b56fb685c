import { Empty } from '@/components/ui/empty'
import { Rail } from '@/components/ui/rail'
import type { FeedPage as Page, Suggestion } from '@/lib/feed/queries'
import styles from './feed.module.css'
import { FeedReview } from './feed-review'
import { Suggestions } from './suggestions'

type Props = { page: Page; suggestions: readonly Suggestion[]; isFirst: boolean }

/** What those whom one follows wrote last. */
export function FeedPage({ page: { reviews, next }, suggestions, isFirst }: Props) {
  return (
    <article>
      <header className={styles.head}>
        <h1>Your feed</h1>
      </header>
      <Rail title="Reviews" intro={<Intro />}>
        {reviews.length === 0 ? (
          <Empty says="Nobody you follow has written here yet.">
            <p>Follow a member on their page, and what they write comes here.</p>
          </Empty>
        ) : (
          <div>
            <ol className={styles.feed}>
              {reviews.map((review) => (
                <FeedReview key={review.id} review={review} />
              ))}
            </ol>
            {(next || !isFirst) && (
              <p className={styles.next}>
                {next && (
                  <a href={`/feed/after/${next}`} rel="next">
                    Further reviews
                  </a>
                )}
                {!isFirst && <a href="/feed">From the start</a>}
              </p>
            )}
          </div>
        )}
      </Rail>
      <Suggestions of={suggestions} />
    </article>
  )
}

function Intro() {
  return (
    <>
      <p>By those you follow, the newest first.</p>
      <p>
        <a href="/account/people#following">Whom you follow</a>
      </p>
    </>
  )
}
