'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** What a film is dragged by, or moved with the arrow keys. Without scripts it would do nothing, so it is not there. */
export function Grip({ title }: { title: string }) {
  const works = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  if (!works) return <span />
  return (
    <button type="button" data-grip="" aria-label={`Drag ${title}, or move it with the arrow keys`}>
      <svg viewBox="0 0 12 20" aria-hidden="true">
        <path d="M3 4h.01M9 4h.01M3 10h.01M9 10h.01M3 16h.01M9 16h.01" />
      </svg>
    </button>
  )
}
