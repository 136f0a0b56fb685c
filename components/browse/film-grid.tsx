import { Poster } from '@/components/posters/poster'
import { FILM_VERDICT_WORDS } from '@/components/scores/verdicts'
import type { ListedFilm } from '@/lib/films/browse'
import styles from './browse.module.css'

/** Films as posters with what the critics made of them. */
export function FilmGrid({ films }: { films: readonly ListedFilm[] }) {
  return (
    <ul className={styles.grid}>
      {films.map((film) => (
        <li key={film.id}>
          <a href={`/films/${film.slug}`}>
            <Poster film={film} />
            <cite>{film.title}</cite>
          </a>
          <p>
            {film.year ?? 'year unknown'}
            {film.countries.length > 0 && `, ${film.countries.join(', ')}`}
          </p>
          <p className={styles.score}>{standing(film)}</p>
        </li>
      ))}
    </ul>
  )
}

/** What stands under a poster: the headline number, or plainly why there is none. */
function standing({ criticMean, verdict, reviewCount, scoredCount }: ListedFilm): string {
  if (reviewCount === 0) return 'no critic yet'
  if (criticMean === null)
    return `${reviewCount} ${reviewCount === 1 ? 'critic' : 'critics'}, ${scoredCount} scored`
  return `${criticMean.toFixed(1)} from ${scoredCount} of ${reviewCount}${verdict ? `, ${FILM_VERDICT_WORDS[verdict]}` : ''}`
}
