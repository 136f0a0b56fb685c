import { ActionForm } from '@/components/ui/action-form'
import { takeInAction } from '@/lib/desk/actions'
import styles from './inbox.module.css'

/** By which right we have a text, as editors choose it. */
export const RIGHTS = [
  {
    value: 'unknown',
    words: 'Not known',
    hint: 'Our summary, the facts and a link are public; the text is not.',
  },
  {
    value: 'quotation',
    words: 'To quote from',
    hint: 'As the law on quotation allows; the text is not public.',
  },
  { value: 'licensed', words: 'Licensed to us', hint: 'The whole text is public.' },
  { value: 'own', words: 'Ours', hint: 'The whole text is public.' },
] as const

/** Where editors bring documents in, by pasting or as files. */
export function TakeIn({ isOpen }: { isOpen: boolean }) {
  return (
    <div data-key="n" className={styles.taking}>
      <ActionForm
        action={takeInAction}
        submit="Take it in"
        fold={{ words: 'Bring a document in', isOpen }}
        fields={[
          {
            ...{ name: 'text', label: 'The review', type: 'lines', optional: true },
            hint: 'As it was published, with whatever came along: text, Markdown, or the source of a page.',
          },
          {
            ...{ name: 'files', label: 'Or files', type: 'files', optional: true },
            ...{ hint: 'Up to 1 MB each, 5 MB together.', accept: '.txt,.md,.markdown,.html,.htm,text/*' },
          },
          {
            ...{ name: 'film', label: 'Film', optional: true },
            hint: 'Its address here, where you know which film it is about.',
          },
          {
            name: 'rights',
            label: 'By which right we have it',
            type: 'radios',
            value: 'unknown',
            choices: RIGHTS,
          },
        ]}
      />
    </div>
  )
}
