import { Rail } from '@/components/ui/rail'
import type { Film } from '@/lib/films/queries'
import styles from './notes.module.css'

/** The trivia that gives the film away, for a reader who asked for it. */
export function SpoilersPage({ film, trivia }: { film: Film; trivia: readonly string[] }) {
  return (
    <article>
      <header className={styles.head}>
        <p>
          <a href={`/films/${film.slug}`}>
            <cite>{film.title}</cite>
          </a>{' '}
          {film.year}
        </p>
        <h1>Spoilers</h1>
      </header>
      <Rail title="Trivia" intro={<p>Everything here gives turns of the film away.</p>}>
        <ul className={styles.trivia}>
          {trivia.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Rail>
    </article>
  )
}
