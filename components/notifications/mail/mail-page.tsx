import { OwnFrame } from '@/components/accounts/own/own-frame'
import { ActionForm } from '@/components/ui/action-form'
import type { FieldProps } from '@/components/ui/form/field-props'
import { chooseMailAction } from '@/lib/notifications/mail/actions'
import { LETTERS_A_DAY, OFFERED } from '@/lib/notifications/mail/kinds'

type Props = {
  email: string
  kinds: readonly string[]
  isConfirmed: boolean
  /** Whether they are written to of cases that wait; null of who decides none. */
  desk: boolean | null
  isDone: boolean
}

/** Where one says what one wants by mail. */
export function MailPage({ email, kinds, isConfirmed, desk, isDone }: Props) {
  const waits = kinds.length > 0 && !isConfirmed
  return (
    <OwnFrame
      at="/account/mail"
      title="Letters"
      lead={
        <>
          What you are told among your notifications can come to <b>{email}</b> as well. At once: of each
          thing one letter until you have read it, {LETTERS_A_DAY} a day at most. Or gathered: one letter a
          day. Neither gives a story away.
        </>
      }
      done={
        waits
          ? 'A letter with a link is on its way. Until you press it, nothing else is mailed. Save again, and it comes once more.'
          : isDone && 'So it shall be.'
      }
    >
      <ActionForm
        action={chooseMailAction}
        submit="Save"
        hidden={desk === null ? {} : { asksDesk: 'on' }}
        fields={[
          ...Object.entries(OFFERED).map(([name, label]) => ({
            name,
            label,
            type: 'check' as const,
            optional: true,
            value: kinds.includes(name) ? 'on' : '',
          })),
          ...(desk === null ? [] : [deskField(desk)]),
        ]}
      />
      <p>Letters about your account itself, such as links to sign in, come whatever you choose here.</p>
    </OwnFrame>
  )
}

const deskField = (isOn: boolean): FieldProps => ({
  ...{ name: 'desk', type: 'check', optional: true, value: isOn ? 'on' : '' },
  label: 'Each morning, how many cases wait for me to decide',
  hint: 'Counts alone, and nothing when none waits. It comes unless you say no.',
})
