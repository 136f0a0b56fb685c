import styles from '@/components/catalogue/catalogue.module.css'
import { DeskFrame } from '@/components/desk/frame'
import { Empty } from '@/components/ui/empty'
import { WORDS } from '@/lib/catalogue/editing/saying/words'
import type { OpenSuggestion } from '@/lib/catalogue/suggestions/queries'
import { EDITS, suggestionPath } from '@/lib/desk/paths'
import { dateInWords } from '@/lib/partial-date'

type Props = { suggestions: readonly OpenSuggestion[]; done: string | null }

const DONE: Readonly<Record<string, string>> = {
  accepted: 'Accepted, and the member is told.',
  changed: 'Accepted as you changed it, and the member is told.',
  declined: 'Declined, and the member is told why.',
}

/** The corrections that wait for an editor. */
export function EditsPage({ suggestions, done }: Props) {
  return (
    <DeskFrame
      at={EDITS}
      title="Edits"
      lead="Corrections of films that members suggest, the oldest first."
      done={done && DONE[done]}
    >
      {suggestions.length === 0 && <Empty says="Nothing waits." />}
      <ul className={styles.found}>
        {suggestions.map(({ id, part, film, member, at }) => (
          <li key={id}>
            <p>
              <a href={suggestionPath(id)}>
                {WORDS[part].title} of <cite>{film.title}</cite>
              </a>{' '}
              {film.year}
              <small>
                suggested by <bdi>{member.handle}</bdi> on {dateInWords(at.toISOString().slice(0, 10))}
              </small>
            </p>
          </li>
        ))}
      </ul>
    </DeskFrame>
  )
}
