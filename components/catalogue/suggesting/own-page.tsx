import { OwnFrame } from '@/components/accounts/own/own-frame'
import styles from '@/components/catalogue/catalogue.module.css'
import { Differences } from '@/components/catalogue/differences'
import { FilmNamed } from '@/components/films/film-named'
import { Empty } from '@/components/ui/empty'
import { WORDS } from '@/lib/catalogue/editing/saying/words'
import { SUGGESTIONS } from '@/lib/catalogue/suggestions/paths'
import type { OwnSuggestion } from '@/lib/catalogue/suggestions/queries'
import { dateInWords } from '@/lib/partial-date'

type Props = { suggestions: readonly OwnSuggestion[]; isDone: boolean }

const OUTCOMES = {
  accepted: 'Accepted as you wrote it.',
  changed: 'Accepted, with changes.',
  declined: 'Declined, because:',
} as const

/** What a member suggested to correct, and what came of it. */
export function OwnSuggestionsPage({ suggestions, isDone }: Props) {
  return (
    <OwnFrame
      at={SUGGESTIONS}
      title="Corrections"
      lead="What you suggested to correct, and what came of it. The way to suggest one is on each film’s page."
      done={isDone && 'It is suggested. Our editors look at the oldest first.'}
    >
      {suggestions.length === 0 && <Empty says="You have suggested nothing yet." />}
      <ol className={styles.edits}>
        {suggestions.map(({ id, part, before, after, film, at, outcome, answer }) => (
          <li key={id}>
            <h2>
              {WORDS[part].title} of <FilmNamed film={film} />
            </h2>
            <Differences part={part} before={before} after={after} />
            <p>
              {outcome
                ? OUTCOMES[outcome]
                : `Suggested on ${dateInWords(at.toISOString().slice(0, 10))}; it waits for an editor.`}
            </p>
            {answer && <blockquote dir="auto">{answer}</blockquote>}
          </li>
        ))}
      </ol>
    </OwnFrame>
  )
}
