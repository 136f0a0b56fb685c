'use client'
import { type FormEvent, useActionState, useRef } from 'react'
import { starsInWords } from '@/components/scores/stars'
import { idle } from '@/lib/form-state'
import { rateAction } from '@/lib/ratings/actions'
import { StarRadios } from './star-radios'
import styles from './stars.module.css'

/**
 * A member's stars for a film. A press on a star sends it; who goes through them with the keys sends with Enter or
 * the button, which is all there is without scripts.
 */
type Props = { film: string; own: number | null; meant?: number | null }

export function StarForm({ film, own, meant = null }: Props) {
  const [state, send, isPending] = useActionState(rateAction, idle)
  const isPressed = useRef(false)
  const pressed = (is: boolean) => () => {
    isPressed.current = is
  }
  const change = (event: FormEvent<HTMLFormElement>) => {
    if (isPressed.current) event.currentTarget.requestSubmit()
    isPressed.current = false
  }
  return (
    <form
      action={send}
      className={styles.form}
      onPointerDown={pressed(true)}
      onKeyDown={pressed(false)}
      onChange={change}
    >
      <input type="hidden" name="film" value={film} />
      <StarRadios key={own} chosen={meant ?? own} />
      <button type="submit" disabled={isPending}>
        {isPending ? 'One moment …' : 'Rate'}
      </button>
      <p role="status">{own === null ? 'Not rated by you yet.' : `You gave it ${starsInWords(own)}.`}</p>
      {state.status !== 'idle' && (
        <p role="alert" className={styles.no}>
          {state.status === 'refused' ? state.message : 'Choose from half a star to five.'}
        </p>
      )}
    </form>
  )
}
