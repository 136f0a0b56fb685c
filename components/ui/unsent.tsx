'use client'
import { createContext, type ReactNode, useContext } from 'react'
import type { Values } from '@/lib/form-state'

const Unsent = createContext<Values | null>(null)

/** Around a page on which somebody had typed before their session ended. */
export function UnsentText({ typed, children }: { typed: Values | null; children: ReactNode }) {
  return <Unsent value={typed}>{children}</Unsent>
}

/**
 * What waits for a form: for the one that has just the fields it was typed into, and says unseen what that one said,
 * but for the key that every page makes anew.
 */
export function useUnsent(fields: readonly string[], hidden: Readonly<Values>): Values {
  const typed = useContext(Unsent)
  const names = Object.keys(typed ?? {})
  const isThisForm =
    names.some((name) => fields.includes(name)) &&
    names.every((name) => fields.includes(name) || name === 'postingKey' || hidden[name] === typed?.[name]) &&
    Object.keys(hidden).every((name) => names.includes(name))
  return isThisForm && typed ? typed : {}
}
