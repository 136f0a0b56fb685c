import { Poster } from '@/components/posters/poster'
import { Stars } from '@/components/reviews/card/stars'
import { snippet } from '@/components/reviews/list/review-lines'
import { Spelled } from '@/components/ui/spelled'
import { profilePath } from '@/lib/members/handles'
import { dateInWords } from '@/lib/partial-date'
import type { LatestReview } from '@/lib/reviews/reading/latest'
import { reviewPath } from '@/lib/reviews/reading/list-path'
import { plainText } from '@/lib/text/plain-text'
import styles from './feed.module.css'

/** A review in the feed: whose, of which film, and how it begins. Its spoilers are not in it. */
export function FeedReview({ review }: { review: LatestReview }) {
  const { film, author, title, wholeSpoiler, opening, halfStars, language, postedOn } = review
  const here = reviewPath(film.slug, author.handle)
  const lang = language ?? undefined
  return (
    <li>
      <a className={styles.plate} href={`/films/${film.slug}`}>
        <Poster film={film} label={`${film.title}, ${film.year ?? 'year unknown'}`} />
      </a>
      <div>
        <p className={styles.who}>
          <a href={profilePath(author.handle)}>
            <bdi>{author.name ?? author.handle}</bdi>
          </a>{' '}
          on{' '}
          <cite>
            <Spelled>{film.title}</Spelled>
          </cite>{' '}
          {film.year}
        </p>
        <h3 lang={title ? lang : undefined}>
          <a href={here}>
            {title ? (
              <bdi>{title}</bdi>
            ) : (
              <>
                A review by <bdi>{author.name ?? author.handle}</bdi>
              </>
            )}
          </a>
        </h3>
        {wholeSpoiler ? (
          <p className={styles.soft}>This whole review tells the story.</p>
        ) : (
          <p className={styles.opening} lang={lang} dir="auto">
            {snippet(plainText(opening), 320)}
          </p>
        )}
        <p className={styles.soft}>
          {halfStars && <Stars halfStars={halfStars} />}
          <time dateTime={postedOn}>{dateInWords(postedOn)}</time>
        </p>
      </div>
    </li>
  )
}
