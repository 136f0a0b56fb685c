import { inDays } from '@/components/accounts/own/days'
import { ActionForm } from '@/components/ui/action-form'
import { removePasskeyAction, renamePasskeyAction } from '@/lib/accounts/passkeys/actions'
import type { OwnPasskey } from '@/lib/accounts/passkeys/own'
import { PASSKEY_NAME_MAX } from '@/lib/accounts/passkeys/schema'
import styles from './passkeys.module.css'

/** Each with what became of it, another name, and its end. */
export function PasskeyList({ passkeys }: { passkeys: readonly OwnPasskey[] }) {
  return (
    <ul className={styles.list}>
      {passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
        <li key={id}>
          <p>
            <b>{name}</b>
            <small>
              Made on {inDays(createdAt)},{' '}
              {lastUsedAt ? `last used on ${inDays(lastUsedAt)}` : 'not used yet'}.
            </small>
          </p>
          <details>
            <summary>Rename</summary>
            <ActionForm
              action={renamePasskeyAction}
              submit="Give it this name"
              hidden={{ passkey: String(id) }}
              fields={[
                {
                  name: 'name',
                  id: `name-${id}`,
                  label: 'New name',
                  autoComplete: 'off',
                  maxLength: PASSKEY_NAME_MAX,
                },
              ]}
            />
          </details>
          <ActionForm action={removePasskeyAction} submit="Remove" hidden={{ passkey: String(id) }} quiet />
        </li>
      ))}
    </ul>
  )
}
