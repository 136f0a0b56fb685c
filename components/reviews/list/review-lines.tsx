import { Stars } from '@/components/reviews/card/stars'
import { Spelled } from '@/components/ui/spelled'
import { dateInWords } from '@/lib/partial-date'
import type { LatestReview } from '@/lib/reviews/reading/latest'
import { reviewPath } from '@/lib/reviews/reading/list-path'
import { plainText } from '@/lib/text/plain-text'
import styles from './lines.module.css'

/** Signs of a text that a line of it shows. */
const SNIPPET = 180

/** Reviews of several films, each in a few lines. `named`: with whose they are. */
export function ReviewLines({
  reviews,
  named = false,
}: {
  reviews: readonly LatestReview[]
  named?: boolean
}) {
  return (
    <ol className={styles.lines}>
      {reviews.map(({ id, film, author, title, wholeSpoiler, opening, halfStars, language, postedOn }) => (
        <li key={id}>
          <p className={styles.film}>
            <cite>
              <Spelled>{film.title}</Spelled>
            </cite>{' '}
            {film.year}
            {halfStars && <Stars halfStars={halfStars} />}
          </p>
          <p className={styles.said} lang={language ?? undefined}>
            <a href={reviewPath(film.slug, author.handle)} lang={wholeSpoiler ? 'en' : undefined}>
              {wholeSpoiler ? (
                'This whole review tells the story.'
              ) : (
                <bdi>{title ?? snippet(plainText(opening))}</bdi>
              )}
            </a>
          </p>
          {title && (
            <p className={styles.snippet} lang={language ?? undefined} dir="auto">
              {snippet(plainText(opening))}
            </p>
          )}
          <p className={styles.by}>
            {named && (
              <>
                <bdi>{author.name ?? author.handle}</bdi>,{' '}
              </>
            )}
            <time dateTime={postedOn}>{dateInWords(postedOn)}</time>
          </p>
        </li>
      ))}
    </ol>
  )
}

/** The beginning of a text, cut at a word. */
export function snippet(text: string, most = SNIPPET): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const signs = [...line]
  return signs.length <= most
    ? line
    : `${signs
        .slice(0, most)
        .join('')
        .replace(/\s+\S*$/u, '')} …`
}
