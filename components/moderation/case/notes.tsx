import { inMinutes } from '@/components/administration/words'
import { ActionForm } from '@/components/ui/action-form'
import { addNoteAction } from '@/lib/moderation/cases/actions'
import type { WholeCase } from '@/lib/moderation/cases/one'
import { NOTE_MAX } from '@/lib/moderation/cases/schema'
import { type QueueFilters, withinQueue } from '@/lib/moderation/queue/filters'
import styles from './case.module.css'

/** What those who decide tell each other. Nobody else reads it. */
export function Notes({ found: { id, notes }, filters }: { found: WholeCase; filters: QueueFilters }) {
  return (
    <section className={styles.part} id="notes">
      <h2>Notes</h2>
      {notes.length > 0 && (
        <ul className={styles.lines}>
          {notes.map(({ id, text, at, by }) => (
            <li key={id}>
              <p className={styles.said} dir="auto">
                {text}
              </p>
              <p className={styles.note}>
                <bdi>{by?.handle ?? 'somebody who left'}</bdi>, {inMinutes(at)} UTC
              </p>
            </li>
          ))}
        </ul>
      )}
      <div data-key="n">
        <ActionForm
          action={addNoteAction}
          submit="Add the note"
          hidden={{ case: String(id), within: withinQueue(filters) }}
          fields={[
            {
              ...{ name: 'text', label: 'For the others who decide', type: 'lines', maxLength: NOTE_MAX },
              hint: 'Neither author nor reporters read this.',
            },
          ]}
          fold={{ words: 'Write a note', isOpen: notes.length > 0 }}
        />
      </div>
    </section>
  )
}
