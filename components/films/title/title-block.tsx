import type { ReactNode } from 'react'
import type { Seated } from '@/components/critics/seats'
import { Poster } from '@/components/posters/poster'
import { Spelled } from '@/components/ui/spelled'
import type { Film } from '@/lib/films/queries'
import { Facts } from './facts'
import styles from './title-block.module.css'

/** Titles longer than this are set smaller, and again beyond the next. */
const LONG = [14, 40] as const

type Props = { film: Film; critics: readonly Seated[]; correct: ReactNode }

/** Poster, titles, synopsis and facts: the top of a film's page. */
export function TitleBlock({ film, critics, correct }: Props) {
  const { title, year, genres, kind, synopsis, sheet } = film
  const original = sheet.otherTitles.filter((other) => other.original && other.title !== title)
  const size = title.length > LONG[1] ? styles.longest : title.length > LONG[0] ? styles.long : undefined
  return (
    <div className={styles.title}>
      <div className={styles.plate}>
        <Poster film={film} />
      </div>
      <div>
        <p className={styles.kick}>{[...kindOf(kind), ...genres].join(', ') || 'Film'}</p>
        <h1 className={size}>
          <Spelled>{title}</Spelled>
        </h1>
        <p className={styles.original}>
          <span>{year ?? 'year unknown'}</span>{' '}
          {original.map((other) => (
            <span key={other.title}>
              <Spelled>{other.title}</Spelled>{' '}
            </span>
          ))}
        </p>
        {synopsis && <p className={styles.synopsis}>{synopsis}</p>}
        <Facts film={film} critics={critics} correct={correct} />
      </div>
    </div>
  )
}

const kindOf = (kind: Film['kind']) => (kind === 'film' ? [] : [kind === 'series' ? 'Series' : 'Film series'])
