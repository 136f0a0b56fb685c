'use client'
import { useEffect, useSyncExternalStore } from 'react'
import styles from './keys.module.css'

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

/** Presses by key what stands on the page anyway: j and k go along the rows, a letter opens or presses its own. */
export function Keys({ help }: { help: readonly (readonly [key: string, words: string])[] }) {
  const isOn = useKept()
  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === 'j' ? goAlong(1) : event.key === 'k' ? goAlong(-1) : pressFor(event.key))
        event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOn])
  const turn = () => {
    localStorage.setItem(KEPT, isOn ? 'off' : 'on')
    window.dispatchEvent(new Event(CHANGED))
  }
  return (
    <p className={styles.help}>
      {help.map(([key, words]) => (
        <span key={key}>
          <kbd>{key}</kbd> {words}
        </span>
      ))}
      <button type="button" aria-pressed={isOn} onClick={turn}>
        Keys {isOn ? 'on' : 'off'}
      </button>
    </p>
  )
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null

function goAlong(step: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.indexOf(document.activeElement as HTMLElement)
  const next = at < 0 ? rows.at(step > 0 ? 0 : -1) : rows[at + step]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
  return next !== undefined
}

function pressFor(key: string): boolean {
  const place = /^[a-z]$/.test(key) && document.querySelector(`[data-key="${key}"]`)
  if (!place) return false
  const details = place.querySelector('details')
  if (!details) {
    place.querySelector<HTMLElement>('a[href], button')?.click()
    return true
  }
  const selected = String(document.getSelection() ?? '').trim()
  details.open = true
  const passage = details.querySelector<HTMLTextAreaElement>('textarea[name="passage"]')
  if (passage && selected) passage.value = selected
  details.querySelector<HTMLElement>('textarea, select')?.focus()
  return true
}
