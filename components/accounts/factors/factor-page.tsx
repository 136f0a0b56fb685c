import { inDays } from '@/components/accounts/own/days'
import { OwnFrame } from '@/components/accounts/own/own-frame'
import { ActionForm } from '@/components/ui/action-form'
import { beginAppAction, removeAppAction } from '@/lib/accounts/factors/actions'
import type { Factors } from '@/lib/accounts/factors/queries'
import type { Role } from '@/prisma/generated/enums'

type Props = { factors: Factors; roles: readonly Role[] }

/** What one’s account asks for beside the password. */
export function FactorPage({ factors: { appSince, passkeys, codesLeft }, roles }: Props) {
  const hasFactor = appSince !== null || passkeys > 0
  const isStaff = roles.length > 0
  return (
    <OwnFrame
      at="/account/second-factor"
      title="Second factor"
      lead="With one, a password alone, or a letter alone, lets nobody in: it takes a code of your app, or a passkey, as well."
      done={
        isStaff &&
        !hasFactor &&
        `You are ${roles.join(' and ')} here. You can act as such as soon as you have a second factor.`
      }
    >
      <dl>
        <div>
          <dt>App with codes</dt>
          <dd>{appSince ? `Since ${inDays(appSince)}` : 'None'}</dd>
        </div>
        <div>
          <dt>Passkeys</dt>
          <dd>{passkeys === 0 ? 'None' : passkeys}</dd>
          <dd>
            <a href="/account/passkeys">{passkeys === 0 ? 'Make one' : 'See them'}</a>
          </dd>
        </div>
        {hasFactor && (
          <div>
            <dt>Recovery codes</dt>
            <dd>{codesLeft === 0 ? 'None left' : `${codesLeft} left`}</dd>
            <dd>
              <a href="/account/second-factor/recovery-codes">Make new ones</a>
            </dd>
          </div>
        )}
      </dl>
      {appSince ? (
        <>
          {isStaff && passkeys === 0 && (
            <p>
              It is your only second factor. Without it you can no longer act as {roles.join(' or ')}, until
              you set up another.
            </p>
          )}
          <ActionForm action={removeAppAction} submit="Remove the app" />
        </>
      ) : (
        <ActionForm action={beginAppAction} submit="Set up an app" />
      )}
    </OwnFrame>
  )
}
