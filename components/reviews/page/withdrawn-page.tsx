import { Withdrawn } from '@/components/reviews/writing/withdrawn'
import { Held } from '@/components/standing/held'
import { Spelled } from '@/components/ui/spelled'
import { formatsOf } from '@/lib/preferences/schema'
import { writingPath } from '@/lib/reviews/reading/list-path'
import page from './page.module.css'
import type { WithdrawnReview } from './withdrawn-by'

/** What its author finds where a review stood that they withdrew, or that waits. For all others there is nothing. */
export function WithdrawnPage({ film, review, viewer, held }: WithdrawnReview) {
  return (
    <article className={page.review}>
      <h1>
        Your review of <Spelled>{film.title}</Spelled>
      </h1>
      {held === null ? <Withdrawn review={review} formats={formatsOf(viewer)} /> : <Held why={held} />}
      <details open={held !== null}>
        <summary>What you wrote</summary>
        {review.title && <p className={page.raw}>{review.title}</p>}
        <p className={page.raw}>{review.raw}</p>
      </details>
      <p>
        {held === null && (
          <>
            <a href={writingPath(film.slug)}>Write another instead</a> ·{' '}
          </>
        )}
        <a href={`/films/${film.slug}`}>Back to the film</a>
      </p>
    </article>
  )
}
