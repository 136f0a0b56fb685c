import type { FoundPerson } from '@/lib/search/schema'
import { FilmLink } from './film-link'
import { Matched } from './matched'
import styles from './search.module.css'

export function FoundPeople({ people }: { people: readonly FoundPerson[] }) {
  return (
    <ul className={styles.names}>
      {people.map((person) => (
        <li key={person.slug}>
          <a href={`/people/${person.slug}`}>{person.name}</a>
          <Matched spelling={person.matched} />
          {person.knownFor.length > 0 && (
            <p>
              {person.knownFor.map((film, place) => (
                <span key={film.slug}>
                  {place > 0 && ', '}
                  <FilmLink film={film} />
                </span>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
