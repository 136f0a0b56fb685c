import { OwnFrame } from '@/components/accounts/own/own-frame'
import { Empty } from '@/components/ui/empty'
import type { OwnPasskey } from '@/lib/accounts/passkeys/own'
import { PASSKEY_NAME_MAX } from '@/lib/accounts/passkeys/schema'
import type { Role } from '@/prisma/generated/enums'
import { NewPasskey } from './new-passkey'
import { PasskeyList } from './passkey-list'
import styles from './passkeys.module.css'

type Props = {
  passkeys: readonly OwnPasskey[]
  roles: readonly Role[]
  hasApp: boolean
  /** Why none can be made at this address. */
  why: string | null
}

/** The keys that one’s devices keep for this site. */
export function PasskeysPage({ passkeys, roles, hasApp, why }: Props) {
  return (
    <OwnFrame
      at="/account/passkeys"
      title="Passkeys"
      lead="A device you unlock by finger, face or PIN opens your account, without a name or a password. As soon as you have one, a password alone lets nobody in."
    >
      {passkeys.length === 0 ? <Empty says="No passkey yet." /> : <PasskeyList passkeys={passkeys} />}
      {roles.length > 0 && passkeys.length === 1 && !hasApp && (
        <p>
          It is your only second factor. Without it you can no longer act as {roles.join(' or ')}, until you
          set up another.
        </p>
      )}
      <section className={styles.new}>
        <h2>A new one</h2>
        {why ? <p>{why}</p> : <NewPasskey nameMax={PASSKEY_NAME_MAX} />}
      </section>
    </OwnFrame>
  )
}
