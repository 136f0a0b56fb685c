import { profilePath } from '@/lib/members/handles'
import { dateInWords } from '@/lib/partial-date'
import type { Author } from '@/lib/reviews/reading/card-schema'
import { languageName } from '@/lib/text/language'
import { type Day, DaysInWords } from './days'
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
    <DaysInWords
      posted={dayOf(postedOn)}
      edited={editedOn === null ? null : dayOf(editedOn)}
      seen={seenOn === null ? null : dayOf(seenOn)}
      language={toldLanguage(language)}
      history={`${here}/history`}
    />
  )
}

export const dayOf = (on: string): Day => ({ on, words: dateInWords(on) })

/** English is not said: it is what the site is written in. */
const toldLanguage = (code: string | null) =>
  code && code !== 'en' ? { code, name: languageName(code) } : null
