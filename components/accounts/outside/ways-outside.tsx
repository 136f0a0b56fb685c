import { ActionForm } from '@/components/ui/action-form'
import { signInOutsideAction } from '@/lib/accounts/outside/actions'
import { listProviders } from '@/lib/accounts/outside/providers'
import styles from './ways-outside.module.css'

/** The ways in by an account elsewhere, where there are any. */
export function WaysOutside({ to }: { to: string }) {
  const providers = listProviders()
  if (providers.length === 0) return null
  return (
    <section className={styles.ways} aria-labelledby="ways-outside">
      <h2 id="ways-outside">Or with an account you have elsewhere</h2>
      {providers.map(({ id, name }) => (
        <ActionForm
          key={id}
          action={signInOutsideAction}
          submit={`Go on with ${name}`}
          hidden={{ provider: id, to }}
        />
      ))}
    </section>
  )
}
