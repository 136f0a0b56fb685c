import { type ComponentProps, useLayoutEffect, useRef, useState } from 'react'

/** While React takes over a page it puts a textarea’s first text back; who typed before that would lose it. */
export function Lines({ id, ...rest }: ComponentProps<'textarea'>) {
  const ref = useRef<HTMLTextAreaElement>(null)
  const [early] = useState(() => typedInto(id))
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
