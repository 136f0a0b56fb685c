import { type RefObject, useEffect, useRef, useState } from 'react'
import { idle, type Values } from '@/lib/form-state'
import { keepDraftAction } from '@/lib/reviews/drafts/actions'
import { Keeper, type Kept } from '@/lib/reviews/drafts/keeper'
import { Shelf, type Shelved } from '@/lib/reviews/drafts/shelf'
import { fill, formOf, isTouched, sayTheSame, typedIn } from './form-values'

type Given = { member: number; film: string; version: number; edits: number | null }

/** Keeps what is written in a form, here and on the server, and puts back what this browser alone had. */
export function useKeeping(form: RefObject<HTMLFormElement | null>, given: Given, onFill: () => void) {
  const { member, film, version, edits } = given
  const [kept, setKept] = useState<Kept>({ is: 'as it was' })
  /** What this browser alone had: put back already, or offered. */
  const [found, setFound] = useState<(Shelved & { isBack: boolean }) | null>(null)
  const [shelf] = useState(() => new Shelf(member, film))
  const [keeper] = useState(
    () =>
      new Keeper(
        {
          typed: () => typedIn(form.current),
          send: (typed: Values) => keepDraftAction(idle, formOf(typed)),
          tell: setKept,
          shelf,
        },
        version,
      ),
  )
  const filled = useRef(onFill)
  filled.current = onFill

  const takeBack = (shelved: Shelved) => {
    if (form.current) fill(form.current, shelved.typed)
    setFound({ ...shelved, isBack: true })
    keeper.changed()
    filled.current()
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is taken over
  useEffect(() => {
    if (!form.current) return
    const shelved = shelf.find()
    const typed = typedIn(form.current)
    const isSame = shelved !== null && sayTheSame(shelved.typed, typed)
    const isOfThis = shelved?.version === version && (shelved.typed.edits ?? '') === String(edits ?? '')
    if (shelved && !isSame && isOfThis && !isTouched(form.current)) takeBack(shelved)
    else if (shelved && !isSame) setFound({ ...shelved, isBack: false })
    else if (isTouched(form.current)) keeper.changed()
    else shelf.clear()
  }, [])

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (keeper.isAtRisk) event.preventDefault()
    }
    const tryNow = () => void keeper.save()
    addEventListener('beforeunload', warn)
    addEventListener('online', tryNow)
    addEventListener('focus', tryNow)
    return () => {
      removeEventListener('beforeunload', warn)
      removeEventListener('online', tryNow)
      removeEventListener('focus', tryNow)
    }
  }, [keeper])

  const forget = () => {
    shelf.clear()
    setFound(null)
  }
  return { kept, keeper, found, takeBack, forget }
}
