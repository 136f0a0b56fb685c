import { randomUUID } from 'node:crypto'
import styles from '@/components/moderation/reporting/reporting.module.css'
import { ActionForm } from '@/components/ui/action-form'
import type { FieldProps } from '@/components/ui/form/field-props'
import { EMAIL_MAX, NAME_MAX } from '@/lib/moderation/reporting/schema'
import { askAboutEntryAction } from '@/lib/moderation/requests/actions'
import { EXPLANATION_MAX } from '@/lib/moderation/requests/schema'
import { ASKERS, FIELDS, WISHES } from '@/lib/moderation/requests/words'
import type { Subject } from '@/lib/moderation/subjects/subject'

const FORM: readonly FieldProps[] = [
  {
    ...{ name: 'asker', label: 'Who are you?', type: 'radios' },
    choices: Object.entries(ASKERS).map(([value, words]) => ({ value, words })),
  },
  {
    ...{ name: 'wish', label: 'What should happen?', type: 'radios' },
    choices: Object.entries(WISHES).map(([value, { words, hint }]) => ({ value, words, hint })),
  },
  {
    ...{ name: 'field', label: 'What is wrong', type: 'choice', optional: true, value: '' },
    hint: 'Needed for a correction.',
    choices: [
      { value: '', words: 'Choose …' },
      ...Object.entries(FIELDS).map(([value, words]) => ({ value, words })),
    ],
  },
  {
    ...{ name: 'explanation', label: 'In your own words', type: 'lines', maxLength: EXPLANATION_MAX },
    hint: 'What should stand there instead and where that can be read, or why it should go.',
  },
  { name: 'name', label: 'Your name', autoComplete: 'name', maxLength: NAME_MAX },
  {
    ...{ name: 'email', label: 'Your e-mail address', type: 'email', autoComplete: 'email' },
    ...{ hint: 'The answer goes there. It is never shown to the public.', maxLength: EMAIL_MAX },
  },
]

/** Where a critic, an outlet or who speaks for them asks about an entry, without an account. */
export function RequestPage({ subject }: { subject: Subject }) {
  return (
    <article className={styles.report}>
      <header>
        <h1>Ask for a correction or a removal</h1>
        <p>
          It is about{' '}
          <a href={subject.path}>
            <bdi>{subject.label}</bdi>
          </a>
          {subject.film && (
            <>
              {' '}
              on <cite>{subject.film.title}</cite>
            </>
          )}
          . You need no account. An editor reads it, and answers by letter, with a reason.
        </p>
        <p>
          What stands there is our own summary, with the facts and a link: the text of a review belongs to who
          wrote it. <a href="/method">How we take in reviews</a>
        </p>
      </header>
      <ActionForm
        action={askAboutEntryAction}
        submit="Send this request"
        fields={FORM}
        hidden={{ entry: String(subject.id), makingKey: randomUUID() }}
      />
      <p>
        Only our editors see your name and address. How long we keep them <a href="/privacy">stands here</a>.
      </p>
    </article>
  )
}
