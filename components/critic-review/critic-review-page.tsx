import type { ReactNode } from 'react'
import { QuoteLink } from '@/components/comments/thread/quote-link'
import { ReportLink } from '@/components/moderation/reporting/report-link'
import { Poster } from '@/components/posters/poster'
import { Rail } from '@/components/ui/rail'
import { quotePath } from '@/lib/comments/paths'
import type { CriticReview } from '@/lib/critics/queries'
import { requestPath } from '@/lib/moderation/requests/paths'
import { AspectList } from './aspect-list'
import { Byline } from './byline'
import styles from './critic-review.module.css'
import { ReviewFacts } from './review-facts'
import { Verdict } from './verdict'

/** One critic's review: who, what they gave, our summary, and where the original is. */
export function CriticReviewPage({
  review,
  discussion,
  desk,
}: {
  review: CriticReview
  /** What members say to it. */
  discussion: ReactNode
  /** The way to what editors do, for who is one. */
  desk: ReactNode
}) {
  const { film, card } = review
  const here = `/films/${film.slug}`
  return (
    <article className={styles.review}>
      <header>
        <a className={styles.plate} href={here}>
          <Poster film={film} label={`${film.title}, ${film.year ?? 'year unknown'}`} />
        </a>
        <div>
          <p className={styles.film}>
            A critic on{' '}
            <a href={here}>
              <cite>{film.title}</cite>
            </a>{' '}
            {film.year}
          </p>
          <h1>{card.headline ?? card.critic?.name ?? card.outlet?.name ?? 'A review without a headline'}</h1>
          <Byline card={card} bio={review.criticBio} />
          <Verdict card={card} />
        </div>
      </header>
      <Rail title="Our summary">
        <div>
          <p className={styles.summary} id="summary">
            {card.summary}
          </p>
          <p>
            <QuoteLink href={quotePath({ kind: 'critic-review', id: review.id })} within="summary">
              Quote<span className="unseen"> the summary in a comment</span>
            </QuoteLink>
            {'\u00a0· '}
            <ReportLink kind="criticReview" id={review.id} of="this entry" />
            {'\u00a0· '}
            <a href={requestPath(review.id)} rel="nofollow">
              Your review? Ask for a correction
            </a>
          </p>
          {desk && <p>{desk}</p>}
          {review.fullText && <FullText text={review.fullText} />}
          <p className={styles.original}>
            {card.url ? (
              <a href={card.url}>Read the original at {new URL(card.url).host}</a>
            ) : (
              'The address of the original is unknown to us.'
            )}
            {card.spoilers && ' The original gives turns of the plot away without marking them.'}
          </p>
        </div>
      </Rail>
      {card.aspects.length > 0 && <AspectList aspects={card.aspects} />}
      <ReviewFacts review={review} />
      {discussion}
      <p>
        <a href={here}>
          {review.reviewCount > 1 ? `All ${review.reviewCount} critics on ${film.title}` : `The film’s page`}
        </a>
      </p>
    </article>
  )
}

function FullText({ text }: { text: string }) {
  return (
    <div className={styles.text}>
      <h3>The review</h3>
      {text.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph.slice(0, 80)}>{paragraph}</p>
      ))}
    </div>
  )
}
