import { useSyncExternalStore } from 'react'
import { asSpoiler } from './as-spoiler'
import styles from './fields.module.css'

const never = () => () => {}

/** Marks what is selected in a text as a spoiler. It is there only where a script can do it. */
export function MarkSpoiler({ of }: { of: string }) {
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  if (!isLive) return null
  return (
    <p className={styles.tools}>
      <button type="button" aria-controls={of} onClick={() => mark(document.getElementById(of))}>
        Mark the selection as a spoiler
      </button>
    </p>
  )
}

function mark(text: HTMLElement | null): void {
  if (!(text instanceof HTMLTextAreaElement)) return
  const { selectionStart: from, selectionEnd: to, value } = text
  const { words, selectFrom, selectTo } = asSpoiler(value, from, to)
  text.focus()
  // Typed in, so that it can be undone as typing is; browsers that cannot do that are given the text.
  if (!document.execCommand('insertText', false, words)) {
    text.setRangeText(words, from, to)
    text.dispatchEvent(new Event('input', { bubbles: true }))
  }
  text.setSelectionRange(selectFrom, selectTo)
}
