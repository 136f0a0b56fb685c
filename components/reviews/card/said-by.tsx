import { profilePath } from '@/lib/members/handles'
import { dateInWords } from '@/lib/partial-date'
import type { Author } from '@/lib/reviews/reading/card-schema'
import { languageName } from '@/lib/text/language'
import styles from './review.module.css'

/** Who wrote it. What strangers call themselves keeps its own direction, and turns nothing around it. */
export function SaidBy({ author: { handle, name } }: { author: Author }) {
  return (
    <p className={styles.author}>
      <a href={profilePath(handle)}>
        <bdi>{name ?? handle}</bdi>
      </a>
      {name && (
        <small>
          <bdi>@{handle}</bdi>
        </small>
      )}
    </p>
  )
}

type When = { postedOn: string; editedOn: string | null; seenOn: string | null; language: string | null }

/** When it was written, and of which evening it speaks. */
export function Days({ review, here }: { review: When; here: string }) {
  const { postedOn, editedOn, seenOn, language } = review
  return (
    <p className={styles.days}>
      <time dateTime={postedOn}>{dateInWords(postedOn)}</time>
      {editedOn && (
        <>
          {'\u00a0· '}
          <a href={`${here}/history`}>
            edited <time dateTime={editedOn}>{dateInWords(editedOn)}</time>
          </a>
        </>
      )}
      {seenOn && (
        <>
          {'\u00a0· seen '}
          <time dateTime={seenOn}>{dateInWords(seenOn)}</time>
        </>
      )}
      {language && language !== 'en' && (
        <>
          {'\u00a0· '}
          <span lang={language}>{languageName(language)}</span>
        </>
      )}
    </p>
  )
}
