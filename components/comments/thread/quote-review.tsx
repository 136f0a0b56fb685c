import { quotePath } from '@/lib/comments/paths'
import { QuoteLink } from './quote-link'

/** Leads to a comment that quotes a review; where it tells the whole story there is nothing to quote. */
export function QuoteReview({
  review: { id, wholeSpoiler },
}: {
  review: { id: number; wholeSpoiler: boolean }
}) {
  if (wholeSpoiler) return null
  return (
    <QuoteLink href={quotePath({ kind: 'review', id })} within={`review-${id}`}>
      Quote<span className="unseen"> this review in a comment</span>
    </QuoteLink>
  )
}
