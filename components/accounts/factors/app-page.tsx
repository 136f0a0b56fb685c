import { OwnFrame } from '@/components/accounts/own/own-frame'
import { ActionForm } from '@/components/ui/action-form'
import { confirmAppAction } from '@/lib/accounts/factors/actions'
import { appAddress } from '@/lib/accounts/factors/app-address'
import styles from './app-page.module.css'
import { QrCode } from './qr-code'

type Props = { secret: string; handle: string }

/** The secret for one’s app, as a picture and as text, and the field for the app’s first code. */
export function AppPage({ secret, handle }: Props) {
  return (
    <OwnFrame
      at="/account/second-factor"
      title="Set up an app"
      lead="Any app that shows six digits for thirty seconds will do. It counts from the first code on."
    >
      <ol className={styles.steps}>
        <li>
          <p>Point the app at this, or type what stands below it.</p>
          <QrCode text={appAddress(secret, handle)} label="The secret as a QR code" />
          <code>{secret.match(/.{1,4}/g)?.join(' ')}</code>
        </li>
        <li>
          <ActionForm
            action={confirmAppAction}
            submit="Turn it on"
            fields={[
              {
                name: 'code',
                label: 'The code it shows',
                autoComplete: 'one-time-code',
                maxLength: 9,
              },
            ]}
          />
        </li>
      </ol>
    </OwnFrame>
  )
}
