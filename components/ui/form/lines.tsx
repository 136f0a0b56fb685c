import { type ComponentProps, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'

/** While React takes over a page it puts a textarea’s first text back; who typed before that would lose it. */
export function Lines({ id, ...rest }: ComponentProps<'textarea'>) {
  const ref = useRef<HTMLTextAreaElement>(null)
  const isTakenOver = useSyncExternalStore(
    () => () => {},
    () => false,
    () => true,
  )
  const [early] = useState(() => (isTakenOver ? typedInto(id) : null))
  useLayoutEffect(() => {
    if (ref.current && early !== null) ref.current.value = early
  }, [early])
  return <textarea ref={ref} id={id} {...rest} />
}

function typedInto(id = ''): string | null {
  if (typeof document === 'undefined') return null
  const there = document.getElementById(id)
  return there instanceof HTMLTextAreaElement && there.value !== there.defaultValue ? there.value : null
}
