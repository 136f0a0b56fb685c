import { Poster } from '@/components/posters/poster'
import { Rail } from '@/components/ui/rail'
import type { Person } from '@/lib/people/queries'
import styles from './people.module.css'

const HANGUL = /\p{Script=Hangul}/u

/** A person's page: the name in every spelling, and what they are credited for. */
export function PersonPage({ person }: { person: Person }) {
  return (
    <article className={styles.person}>
      <header>
        <h1>{person.name}</h1>
        {person.bio && <p className={styles.bio}>{person.bio}</p>}
        {person.spellings.length > 0 && (
          <p className={styles.spellings}>
            Also written{' '}
            {person.spellings.map((name, i) => (
              <span key={name}>
                {i > 0 && ' · '}
                <span lang={HANGUL.test(name) ? 'ko' : undefined}>{name}</span>
              </span>
            ))}
          </p>
        )}
      </header>
      <Rail title="Credits">
        <div>
          <ul className={styles.credits}>
            {person.credits.map(({ film, role, character, criticMean, reviewCount }) => (
              <li key={`${film.slug} ${role}`}>
                <a href={`/films/${film.slug}`}>
                  <Poster film={film} />
                  <cite>{film.title}</cite>
                </a>
                <p>{character ?? role}</p>
                <p>
                  {film.year ?? 'year unknown'}
                  {criticMean === null
                    ? reviewCount === 0 && ', no critic yet'
                    : `, ${criticMean.toFixed(1)}`}
                </p>
              </li>
            ))}
          </ul>
        </div>
      </Rail>
    </article>
  )
}
