'use client'
import { useCallback, useEffect, useId, useRef, useSyncExternalStore } from 'react'
import styles from './keys.module.css'
import { pressed } from './pressing'

const KEPT = 'moderation keys'
const CHANGED = 'keys changed'

/** Whether single keys do anything is kept in this browser: who speaks to their computer can turn them off. */
function useKept(): boolean {
  return useSyncExternalStore(
    (tell) => {
      window.addEventListener(CHANGED, tell)
      return () => window.removeEventListener(CHANGED, tell)
    },
    () => localStorage.getItem(KEPT) !== 'off',
    () => false,
  )
}

type Props = { help: readonly (readonly [key: string, words: string])[] }

/**
 * Presses by key what stands on the page anyway: j and k go along the rows, a letter opens or presses its own, a question
 * mark lists them all.
 */
export function Keys({ help }: Props) {
  const isOn = useKept()
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const open = useCallback(() => {
    dialog.current?.showModal()
    // What one comes to first stands at its end.
    if (dialog.current) dialog.current.scrollTop = 0
  }, [])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isAsking = event.key === '?' && !dialog.current?.open
      if (pressed(event, isOn, isAsking ? open : null)) event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOn, open])
  const turn = () => {
    localStorage.setItem(KEPT, isOn ? 'off' : 'on')
    window.dispatchEvent(new Event(CHANGED))
  }
  const toggle = (
    <button type="button" aria-pressed={isOn} onClick={turn}>
      Keys {isOn ? 'on' : 'off'}
    </button>
  )
  return (
    <div className={styles.help}>
      <button type="button" onClick={open}>
        <kbd>?</kbd> All keys
      </button>
      {toggle}
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} closedby="any">
        <h2 id={title}>Keys</h2>
        <dl>
          {[...help, ...ALWAYS].map(([key, words]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <p>They do nothing while you type, nor while they are off.</p>
        <form method="dialog">
          {toggle}
          <button type="submit">Close</button>
        </form>
      </dialog>
    </div>
  )
}

const ALWAYS = [
  ['Esc', 'leave a field, or close this'],
  ['?', 'this list'],
] as const
