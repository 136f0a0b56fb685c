import { OwnPart } from '@/components/accounts/own/own-frame'
import { ActionForm } from '@/components/ui/action-form'
import type { Viewer } from '@/lib/accounts/viewer'
import { makeInvitationAction, switchRegistrationAction } from '@/lib/registration/actions'
import type { ListedInvitation } from '@/lib/registration/queries'
import { DAYS_MAX, NOTE_MAX, USES_MAX } from '@/lib/registration/schema'
import type { RegistrationMode } from '@/lib/site-settings/register'
import styles from './administration.module.css'
import { AdministrationFrame } from './frame'
import { Invitations } from './invitations'

const MODES = {
  open: ['Open', 'Anybody may take a seat.'],
  invitation: ['By invitation', 'Only who has a link from us.'],
  closed: ['Closed', 'Nobody new; who has a seat keeps it.'],
} as const

type Props = {
  viewer: Viewer
  mode: RegistrationMode
  invitations: readonly ListedInvitation[]
  /** The link of the one just made. */
  made: string | null
}

/** Who may sign up, and the invitations. */
export function RegistrationPage({ viewer, mode, invitations, made }: Props) {
  return (
    <AdministrationFrame
      viewer={viewer}
      at="/administration/registration"
      title="Registration"
      lead="Who may take a seat. A change counts at once, everywhere."
    >
      <ul className={styles.choices}>
        {(Object.keys(MODES) as RegistrationMode[]).map((one) => (
          <li key={one}>
            <p>
              <b>{MODES[one][0]}</b>
              {one === mode && ', as it is now'}
              <small>{MODES[one][1]}</small>
            </p>
            {one !== mode && (
              <ActionForm
                action={switchRegistrationAction}
                submit={`Switch to ${MODES[one][0].toLowerCase()}`}
                hidden={{ mode: one }}
                quiet
              />
            )}
          </li>
        ))}
      </ul>
      <OwnPart id="invitations" title="Invitations" intro="They count while registration is by invitation.">
        {made && (
          <p className={styles.link} role="status">
            Copy this link now: in a few minutes nobody can read it any more.
            <output>{made}</output>
          </p>
        )}
        <Invitations invitations={invitations} />
      </OwnPart>
      <OwnPart title="Invite" intro="One link for as many people as you say.">
        <ActionForm
          action={makeInvitationAction}
          submit="Make the link"
          fields={[
            { name: 'uses', label: 'For how many', hint: `1 to ${USES_MAX}.`, value: '1', maxLength: 3 },
            {
              name: 'days',
              label: 'For how many days',
              hint: `1 to ${DAYS_MAX}.`,
              value: '14',
              maxLength: 2,
            },
            {
              name: 'note',
              label: 'Note',
              hint: 'For administrators alone: whom it is for.',
              maxLength: NOTE_MAX,
              optional: true,
            },
          ]}
        />
      </OwnPart>
    </AdministrationFrame>
  )
}
