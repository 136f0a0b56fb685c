import { inDays } from '@/components/accounts/own/days'
import { OwnFrame } from '@/components/accounts/own/own-frame'
import { ActionForm } from '@/components/ui/action-form'
import { Empty } from '@/components/ui/empty'
import { connectAction, disconnectAction } from '@/lib/accounts/outside/actions'
import type { Connection } from '@/lib/accounts/outside/connections'
import type { Provider } from '@/lib/accounts/outside/providers'
import styles from './ways-outside.module.css'

/** What became of an errand, in words. */
const TOLD: Record<string, string> = {
  connected: 'That account signs you in from now on.',
  failed: 'That did not work out, and nothing was changed. Please try again.',
  elsewhere: 'That account signs somebody else in here. Disconnect it there first.',
  another: 'You have connected another account of theirs already.',
  stale: 'It is too long since you showed that it is you. Please sign in once more, and try again.',
}

type Props = {
  connections: readonly Connection[]
  providers: readonly Pick<Provider, 'id' | 'name' | 'issuer'>[]
  told?: string
}

/** The accounts elsewhere that sign one in. */
export function ConnectionsPage({ connections, providers, told = '' }: Props) {
  const nameOf = (issuer: string) =>
    providers.find((provider) => provider.issuer === issuer)?.name ?? new URL(issuer).hostname
  const open = providers.filter(({ issuer }) => connections.every((one) => one.issuer !== issuer))
  const nothing = connections.length + providers.length === 0
  return (
    <OwnFrame
      at="/account/connections"
      title="Connections"
      lead="An account you have elsewhere can sign you in here. It tells us who you are, and we tell it nothing."
      done={TOLD[told]}
    >
      {nothing && <Empty says="This Balcony signs nobody in by way of another site." />}
      <div className={styles.connections}>
        <ul>
          {connections.map(({ id, issuer, label, connectedAt }) => (
            <li key={id}>
              <p>
                <b>{nameOf(issuer)}</b>
                <small>
                  {label ? `${label}, connected` : 'Connected'} on {inDays(connectedAt)}
                </small>
              </p>
              <ActionForm
                action={disconnectAction}
                submit="Disconnect"
                hidden={{ connection: String(id) }}
                quiet
              />
            </li>
          ))}
        </ul>
        {open.map(({ id, name }) => (
          <ActionForm key={id} action={connectAction} submit={`Connect ${name}`} hidden={{ provider: id }} />
        ))}
      </div>
    </OwnFrame>
  )
}
