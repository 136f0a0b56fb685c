import { Withdrawn } from '@/components/reviews/writing/withdrawn'
import { Kept } from '@/components/standing/kept'
import { Spelled } from '@/components/ui/spelled'
import { formatsOf } from '@/lib/preferences/schema'
import { writingPath } from '@/lib/reviews/reading/list-path'
import page from './page.module.css'
import type { WithdrawnReview } from './withdrawn-by'

/** What its author finds where a review stood that they withdrew, or that is kept from all others. For all others there is nothing. */
export function WithdrawnPage({ film, review, viewer, kept }: WithdrawnReview) {
  return (
    <article className={page.review}>
      <h1>
        Your review of <Spelled>{film.title}</Spelled>
      </h1>
      {kept ? <Kept act={kept} /> : <Withdrawn review={review} formats={formatsOf(viewer)} />}
      <details open={kept !== null}>
        <summary>What you wrote</summary>
        {review.title && <p className={page.raw}>{review.title}</p>}
        <p className={page.raw}>{review.raw}</p>
      </details>
      <p>
        <a href={writingPath(film.slug)}>{kept ? 'Change it' : 'Write another instead'}</a> ·{' '}
        <a href={`/films/${film.slug}`}>Back to the film</a>
      </p>
    </article>
  )
}
