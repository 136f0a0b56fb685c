import { FilmNamed } from '@/components/films/film-named'
import { Work } from '@/components/films/shelf'
import { Poster } from '@/components/posters/poster'
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
  const Film = hasNotes ? Noted : Shelved
  return (
    <Order className={hasNotes ? styles.noted : styles.shelf}>
      {entries.map((entry) => (
        <li key={entry.filmId} value={list.isRanked ? entry.place : undefined}>
          {list.isRanked && (
            <b aria-hidden="true" className={styles.place}>
              {entry.place}
            </b>
          )}
          <Film entry={entry} revealHref={revealHref} />
        </li>
      ))}
    </Order>
  )
}

type OneProps = { entry: ListEntry; revealHref: string }

function Shelved({ entry: { film, halfStars } }: OneProps) {
  return (
    <>
      <Work film={film} />
      {halfStars && <Stars halfStars={halfStars} />}
    </>
  )
}

function Noted({ entry: { film, halfStars, note, isRevealed }, revealHref }: OneProps) {
  return (
    <>
      <Poster film={film} />
      <div>
        <p>
          <FilmNamed film={film} />
        </p>
        {halfStars && <Stars halfStars={halfStars} />}
        {note && <CookedText tree={note} revealed={isRevealed} revealHref={revealHref} />}
      </div>
    </>
  )
}
