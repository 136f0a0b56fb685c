'use client'
import type { ReactNode, SyntheticEvent } from 'react'

type Props = {
  /** Where the text is quoted; a passage is added at its end. */
  href: string
  /** The element with the text. */
  within: string
  children: ReactNode
}

/** Leads to where a text is quoted; with a script, what is selected in it. Without one, its beginning. */
export function QuoteLink({ href, within, children }: Props) {
  const aim = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
    currentTarget.href = href + encodeURIComponent(selectedIn(within))
  }
  // A press may take the selection away before it is a click.
  return (
    <a href={href} rel="nofollow" onPointerDown={aim} onKeyDown={aim}>
      {children}
    </a>
  )
}

function selectedIn(id: string): string {
  const selection = getSelection()
  const element = document.getElementById(id)
  if (!selection || selection.isCollapsed || !element?.contains(selection.anchorNode)) return ''
  return element.contains(selection.focusNode) ? selection.toString().trim().slice(0, 1_000) : ''
}
