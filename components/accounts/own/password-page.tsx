import { ActionForm } from '@/components/ui/action-form'
import { changePasswordAction } from '@/lib/accounts/actions'
import { PASSWORD_MAX, PASSWORD_MIN, PASSWORD_SAID_MAX } from '@/lib/accounts/passwords/schema'
import { OwnFrame } from './own-frame'

/** Where one changes one’s password. */
export function PasswordPage({ isDone }: { isDone: boolean }) {
  return (
    <OwnFrame
      at="/account/password"
      title="Password"
      lead="A new one signs you out everywhere but here."
      done={isDone && 'Your new password is set. Every other session has ended.'}
    >
      <ActionForm
        action={changePasswordAction}
        submit="Change the password"
        fields={[
          {
            name: 'currentPassword',
            label: 'Password now',
            type: 'password',
            autoComplete: 'current-password',
            maxLength: PASSWORD_SAID_MAX,
          },
          {
            name: 'password',
            label: 'New password',
            hint: `${PASSWORD_MIN} characters or more.`,
            type: 'password',
            autoComplete: 'new-password',
            maxLength: PASSWORD_MAX,
            minLength: PASSWORD_MIN,
          },
        ]}
      />
    </OwnFrame>
  )
}
