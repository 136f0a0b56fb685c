import { ActionForm } from '@/components/ui/action-form'
import { resetPasswordAction } from '@/lib/accounts/actions'
import { PASSWORD_MAX, PASSWORD_MIN } from '@/lib/accounts/passwords/schema'
import { Entry } from './entry'

export function NewPasswordPage({ token }: { token: string }) {
  return (
    <Entry title="Choose a new password" lead={<p>It signs you out everywhere, here too.</p>}>
      <ActionForm
        action={resetPasswordAction}
        submit="Set this password"
        hidden={{ token }}
        fields={[
          {
            name: 'password',
            label: 'New password',
            hint: `${PASSWORD_MIN} characters or more. A few words in a row are easy to keep and hard to guess.`,
            type: 'password',
            autoComplete: 'new-password',
            maxLength: PASSWORD_MAX,
            minLength: PASSWORD_MIN,
          },
        ]}
      />
    </Entry>
  )
}
