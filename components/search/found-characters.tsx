import type { FoundCharacter } from '@/lib/search/schema'
import { FilmLink } from './film-link'
import { Matched } from './matched'
import styles from './search.module.css'

export function FoundCharacters({ characters }: { characters: readonly FoundCharacter[] }) {
  return (
    <ul className={styles.names}>
      {characters.map((character) => (
        <li key={`${character.film.slug} ${character.name}`}>
          <b>{character.name}</b>
          <Matched spelling={character.matched} />
          <p>
            in <FilmLink film={character.film} />
            {character.playedBy.map(({ slug, name }, place) => (
              <span key={slug}>
                {place === 0 ? ', played by ' : ' and '}
                <a href={`/people/${slug}`}>{name}</a>
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  )
}
