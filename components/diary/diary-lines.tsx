import { FilmNamed } from '@/components/films/film-named'
import { Poster } from '@/components/posters/poster'
import { Stars } from '@/components/reviews/card/stars'
import { CookedText } from '@/components/text/cooked-text'
import { entryPath, notePath } from '@/lib/diary/path'
import type { DiaryEntry } from '@/lib/diary/queries'
import { dateInWords } from '@/lib/partial-date'
import { reviewPath } from '@/lib/reviews/reading/list-path'
import styles from './diary.module.css'

type Props = { handle: string; entries: readonly DiaryEntry[]; isOwn: boolean }

/** Days of one month, each with its film. */
export function DiaryLines({ handle, entries, isOwn }: Props) {
  return (
    <ol className={styles.days}>
      {entries.map((entry) => (
        <Line key={entry.id} handle={handle} entry={entry} isOwn={isOwn} />
      ))}
    </ol>
  )
}

function Line({ handle, entry, isOwn }: Omit<Props, 'entries'> & { entry: DiaryEntry }) {
  const { id, film, seenOn, isRewatch, halfStars, hasReview, note, isRevealed } = entry
  return (
    <li>
      <time dateTime={seenOn}>
        <span aria-hidden="true">{Number(seenOn.slice(8))}</span>
        <span className="unseen">{dateInWords(seenOn)}</span>
      </time>
      <Poster film={film} />
      <div>
        <p className={styles.film}>
          <FilmNamed film={film} />
        </p>
        {(halfStars || isRewatch || hasReview || isOwn) && (
          <p className={styles.facts}>
            {halfStars && <Stars halfStars={halfStars} />}
            {isRewatch && <span>again</span>}
            {hasReview && <a href={reviewPath(film.slug, handle)}>review</a>}
            {isOwn && (
              <a href={entryPath(id)}>
                change
                <span className="unseen">
                  {' '}
                  {film.title}, {dateInWords(seenOn)}
                </span>
              </a>
            )}
          </p>
        )}
        {note && <CookedText tree={note} revealed={isRevealed} revealHref={notePath(handle, id)} />}
      </div>
    </li>
  )
}
