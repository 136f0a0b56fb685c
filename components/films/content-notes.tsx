import type { Seated } from '@/components/critics/seats'
import { Rail } from '@/components/ui/rail'
import type { FilmSheet } from '@/lib/films/schema'
import { capital } from '@/lib/words'
import styles from './notes.module.css'
import { Sources } from './sources'

type Props = { notes: FilmSheet['contentNotes']; critics: readonly Seated[] }

/** What a reader may want to know before watching, with who says so. */
export function ContentNotes({ notes, critics }: Props) {
  if (notes.length === 0) return null
  const unjudged = notes.every(({ severity }) => severity === null)
  const intro = unjudged
    ? 'As the critics name them. Severity is not judged yet.'
    : 'As the critics name them.'
  return (
    <Rail title="Content notes" intro={<p>{intro}</p>}>
      <ul className={styles.notes}>
        {notes.map(({ category, severity, sources }) => (
          <li key={category}>
            <span>
              {capital(category)}
              {!unjudged && <small>{severity ?? 'not judged yet'}</small>}
            </span>
            <Sources sources={sources} critics={critics} />
          </li>
        ))}
      </ul>
    </Rail>
  )
}
