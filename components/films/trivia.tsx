import type { Seated } from '@/components/critics/seats'
import { Rail } from '@/components/ui/rail'
import type { Film } from '@/lib/films/queries'
import { capital, inWords } from '@/lib/words'
import styles from './notes.module.css'
import { Sources } from './sources'

type Props = { film: Film; critics: readonly Seated[] }

/** Things worth knowing. What would spoil the film is not here at all: only the way to it. */
export function Trivia({ film, critics }: Props) {
  const { trivia, spoilerTrivia } = film.sheet
  if (trivia.length + spoilerTrivia === 0) return null
  return (
    <Rail title="Trivia">
      <ul className={styles.trivia}>
        {trivia.map(({ text, source }) => (
          <li key={text}>
            {text} <Sources sources={[source]} critics={critics} />
          </li>
        ))}
        {spoilerTrivia > 0 && (
          <li className={styles.spoiler}>
            <a href={`/films/${film.slug}/spoilers`} rel="nofollow">
              {hidden(spoilerTrivia, trivia.length > 0)}
            </a>
          </li>
        )}
      </ul>
    </Rail>
  )
}

function hidden(count: number, more: boolean): string {
  const what = `${capital(inWords(count))}${more ? ' more' : ''}`
  return count === 1
    ? `${what} gives turns of the film away. Read it on its own page.`
    : `${what} give turns of the film away. Read them on their own page.`
}
