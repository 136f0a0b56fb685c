import styles from '@/components/moderation/case/case.module.css'
import { ActionForm } from '@/components/ui/action-form'
import type { FieldProps } from '@/components/ui/form/field-props'
import {
  correctEntryAction,
  declineRequestAction,
  removeEntryAction,
} from '@/lib/moderation/requests/actions'
import type { WholeRequest } from '@/lib/moderation/requests/queries'
import { ANSWER_MAX } from '@/lib/moderation/requests/schema'
import { correctionFields } from './correction-fields'

const reason = (id: string): FieldProps => ({
  ...{ name: 'reason', id: `${id}-reason`, label: 'Why', type: 'lines', maxLength: ANSWER_MAX },
  hint: 'Who asked reads this.',
})

const folded = (words: string, leaves: string, isOpen: boolean) => ({
  isOpen,
  words: (
    <>
      <b>{words}</b> <small>{leaves}</small>
    </>
  ),
})

/** The three ways to answer. Each goes out by letter, and is the only one. */
export function AnswerForms({ found: { id, now, wish, subject } }: { found: WholeRequest }) {
  const hidden = { request: String(id) }
  return (
    <section className={styles.part}>
      <h2>Answer</h2>
      <ul className={styles.decisions}>
        {now && subject?.isPublic && (
          <li>
            <ActionForm
              action={correctEntryAction}
              submit="Correct it"
              fields={[...correctionFields(now.says), reason('correct')]}
              hidden={{ ...hidden, seen: now.updatedAt.toISOString() }}
              fold={folded(
                'Correct it',
                'Everybody reads it so at once, and scores are counted anew.',
                wish === 'correction',
              )}
            />
          </li>
        )}
        <li>
          <ActionForm
            action={removeEntryAction}
            submit="Take it away"
            fields={[reason('remove')]}
            hidden={hidden}
            fold={folded(
              'Take it away',
              'Nobody sees it, and it counts in no score. It can come back.',
              wish === 'removal',
            )}
          />
        </li>
        <li>
          <ActionForm
            action={declineRequestAction}
            submit="Decline"
            fields={[reason('decline')]}
            hidden={hidden}
            fold={folded('Decline', 'It stays as it is.', false)}
          />
        </li>
      </ul>
    </section>
  )
}
