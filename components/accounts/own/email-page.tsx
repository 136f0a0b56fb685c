import { ActionForm } from '@/components/ui/action-form'
import { askEmailChangeAction, dropEmailChangeAction } from '@/lib/accounts/address/actions'
import type { Viewer } from '@/lib/accounts/viewer'
import { EMAIL_MAX } from '@/lib/members/email'
import { OwnFrame, OwnPart } from './own-frame'

type Props = {
  viewer: Pick<Viewer, 'email' | 'emailConfirmedAt'>
  /** The address that waits for its letter to be opened. */
  waiting: string | null
  isDone: boolean
}

/** Where one says which address letters go to. */
export function EmailPage({ viewer: { email, emailConfirmedAt }, waiting, isDone }: Props) {
  return (
    <OwnFrame
      at="/account/email"
      title="E-mail"
      lead={
        <>
          Letters go to <b>{email}</b>
          {emailConfirmedAt ? '.' : ', which is not confirmed yet.'} Nobody else sees it.
        </>
      }
      done={isDone && 'Your new address is confirmed. Every other session has ended.'}
    >
      {waiting && (
        <OwnPart
          title="Waiting for a letter to be opened"
          intro={
            <>
              A letter is on its way to <b>{waiting}</b>. Until its link is pressed, nothing changes. It is
              good for one day.
            </>
          }
        >
          <ActionForm action={dropEmailChangeAction} submit="Leave it as it is" quiet />
        </OwnPart>
      )}
      <ActionForm
        action={askEmailChangeAction}
        submit="Send the letter"
        fields={[
          {
            name: 'email',
            label: 'New address',
            hint: 'We send a letter there, and tell the old address once it is confirmed.',
            type: 'email',
            autoComplete: 'email',
            maxLength: EMAIL_MAX,
          },
        ]}
      />
    </OwnFrame>
  )
}
