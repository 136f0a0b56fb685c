import { ActionForm } from '@/components/ui/action-form'
import { restoreAction } from '@/lib/moderation/acts/actions'
import { REASON_MAX, REASON_MIN } from '@/lib/moderation/cases/schema'
import { isUndoneByPress } from '@/lib/moderation/policy'

/** The way to take an act back: one press while it is new, later with a reason. */
export function Undo({ act: { id, at } }: { act: { id: number; at: Date } }) {
  const hidden = { act: String(id), reason: '' }
  if (isUndoneByPress(at))
    return (
      <div data-key="u">
        <ActionForm action={restoreAction} submit="Undo" hidden={hidden} quiet />
      </div>
    )
  return (
    <ActionForm
      action={restoreAction}
      submit="Take it back"
      hidden={{ act: String(id) }}
      fields={[
        {
          ...{ name: 'reason', id: `restore-${id}`, label: 'Why', type: 'lines' },
          ...{ hint: 'The author reads this.', minLength: REASON_MIN, maxLength: REASON_MAX },
        },
      ]}
      fold={{ words: 'Take it back' }}
    />
  )
}
