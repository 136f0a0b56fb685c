import { DiarySign } from '@/components/keeping/signs'
import { ActionForm } from '@/components/ui/action-form'
import type { FieldProps } from '@/components/ui/form/field-props'
import press from '@/components/ui/press/press.module.css'
import { addEntryAction } from '@/lib/diary/actions'
import { NOTE_MAX } from '@/lib/diary/schema'
import styles from './diary.module.css'

type Said = { seenOn: string; isRewatch: boolean; note: string }

/** What one says of a day on which one saw a film. */
export const entryFields = ({ seenOn, isRewatch, note }: Said): FieldProps[] => [
  { name: 'seenOn', label: 'Day', type: 'date', value: seenOn },
  { name: 'isRewatch', label: 'Not for the first time', type: 'check', value: isRewatch ? 'on' : '' },
  {
    name: 'note',
    label: 'Note',
    hint: `Up to ${NOTE_MAX.toLocaleString('en')} characters. What stands between ||bars|| is hidden from who has not seen the film.`,
    type: 'lines',
    value: note,
    optional: true,
  },
]

type Props = { film: string; wasSeen: boolean; isOpen?: boolean }

/** Writes a day into the diary: today, unless told otherwise. */
export function AddEntry({ film, wasSeen, isOpen = false }: Props) {
  const seenOn = new Date().toISOString().slice(0, 10)
  return (
    <ActionForm
      action={addEntryAction}
      submit="Add the day"
      hidden={{ film }}
      fields={entryFields({ seenOn, isRewatch: wasSeen, note: '' })}
      fold={{
        words: (
          <>
            <DiarySign />
            Add to your diary
          </>
        ),
        isOpen,
        className: styles.add,
        wordsClass: press.link,
      }}
    />
  )
}
