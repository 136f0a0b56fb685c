import { ActionForm } from '@/components/ui/action-form'
import { askResetAction, askSignInLinkAction } from '@/lib/accounts/actions'
import { EMAIL_MAX } from '@/lib/members/email'
import { Entry } from './entry'

const LETTERS = {
  signIn: {
    title: 'Sign in by mail',
    says: 'We send you a link that opens the door, once and within fifteen minutes.',
    action: askSignInLinkAction,
  },
  resetPassword: {
    title: 'Choose a new password',
    says: 'We send you a link. Setting a new password signs you out everywhere else.',
    action: askResetAction,
  },
}

/** Asks for the address a letter with a link should go to. */
export function AskForLetter({ letter }: { letter: keyof typeof LETTERS }) {
  const { title, says, action } = LETTERS[letter]
  return (
    <Entry title={title} lead={<p>{says}</p>}>
      <ActionForm
        action={action}
        submit="Send the letter"
        fields={[
          {
            name: 'email',
            label: 'E-mail address',
            type: 'email',
            autoComplete: 'email',
            maxLength: EMAIL_MAX,
          },
        ]}
      />
    </Entry>
  )
}
