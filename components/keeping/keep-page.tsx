import { Spelled } from '@/components/ui/spelled'
import type { Keeping } from '@/lib/keeping/queries'
import type { Meant } from '@/lib/keeping/schema'
import { KeepButtons } from './keep-buttons'
import styles from './keeping.module.css'

type Props = {
  film: { slug: string; title: string; listCount: number }
  isOut: boolean
  keeping: Keeping
  meant: Meant | null
}

const PRESSED: Partial<Record<Meant, string>> = {
  seen: 'You pressed “Seen”. One more press, and it is so.',
  diary: 'On which day did you see it?',
  watchlist: 'You pressed “Watchlist”. One more press, and it is there.',
}

/** After signing in by way of a button: what was meant, to be done with one press. */
export function KeepPage({ film, isOut, keeping, meant }: Props) {
  return (
    <article className={styles.page}>
      <h1>
        Keep <Spelled>{film.title}</Spelled>
      </h1>
      <p>{(meant && PRESSED[meant]) ?? 'Seen, or still to be seen.'}</p>
      <KeepButtons film={film} keeping={keeping} isOut={isOut} meant={meant} />
      <p>
        <a href={`/films/${film.slug}`}>Back to the film</a>
      </p>
    </article>
  )
}
