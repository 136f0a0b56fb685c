import type { FormState } from '@/lib/form-state'
import styles from './action-form.module.css'

/**
 * Why not, above the form, and where one can see to it. Where the form `keeps` what was typed, that opens beside it:
 * one comes back and presses again.
 */
export function Refused({ state, keeps = false }: { state: FormState; keeps?: boolean }) {
  if (state.status !== 'refused') return null
  return (
    <p className={styles.refused} role="alert">
      {state.message}
      {state.way && (
        <>
          {' '}
          <a href={state.way.path} target={keeps ? '_blank' : undefined}>
            {state.way.words}
            {keeps && ' in a new tab, then come back'}
          </a>
          .
        </>
      )}
    </p>
  )
}
