import { Work } from '@/components/films/shelf'
import { Stars } from '@/components/reviews/card/stars'
import { CookedText } from '@/components/text/cooked-text'
import type { FilmList, ListEntry } from '@/lib/lists/one'
import styles from './lists.module.css'

type Props = { list: FilmList; entries: readonly ListEntry[]; revealHref: string }

/** Films as a shelf; with notes, one under the other. */
export function ListEntries({ list, entries, revealHref }: Props) {
  if (entries.length === 0) return null
  const hasNotes = entries.some(({ note }) => note !== null)
  const Order = list.isRanked ? 'ol' : 'ul'
  return (
    <Order className={hasNotes ? styles.noted : styles.shelf}>
      {entries.map(({ filmId, film, place, halfStars, note, isRevealed }) => (
        <li key={filmId} value={list.isRanked ? place : undefined}>
          {list.isRanked && (
            <b aria-hidden="true" className={styles.place}>
              {place}
            </b>
          )}
          <Work film={film} />
          <div>
            {halfStars && <Stars halfStars={halfStars} />}
            {note && <CookedText tree={note} revealed={isRevealed} revealHref={revealHref} />}
          </div>
        </li>
      ))}
    </Order>
  )
}
