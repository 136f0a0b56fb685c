'use client'
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
} from 'react'
import { Refused } from '@/components/ui/refused'
import { idle } from '@/lib/form-state'
import { moveFilmAction } from '@/lib/lists/actions'
import styles from './arrange.module.css'
import { dropPlace, keyMove } from './dropping'

type Props = {
  list: number
  from: string
  order: readonly { slug: string; title: string }[]
  children: ReactNode
}

/** Where the film moved last is kept, for the page that comes. */
const MOVED = 'balcony-moved'

const rowOf = (target: EventTarget) =>
  target instanceof Element && target.closest('[data-grip]') ? target.closest('li') : null

/** Films that are moved by dragging their grips, or with the arrow keys on them. The server keeps the order. */
export function Reorder({ list, from, order, children }: Props) {
  const [state, send, isPending] = useActionState(moveFilmAction, idle)
  const rows = useRef<HTMLOListElement>(null)
  const dragged = useRef<HTMLLIElement | null>(null)
  const [said, say] = useState('')
  const now = order.map(({ slug }) => slug).join()
  const titles = order.map(({ title }) => title).join('\n')

  // Who moved a film goes on from it, wherever it is by then; the page may have been another one meanwhile.
  useEffect(() => {
    const film = sessionStorage.getItem(MOVED)
    const place = now.split(',').indexOf(film ?? '')
    if (isPending || place < 0) return
    sessionStorage.removeItem(MOVED)
    rows.current?.querySelector<HTMLElement>(`[data-film="${film}"] [data-grip]`)?.focus()
    say(`${titles.split('\n')[place]} is at place ${place + 1} of ${now.split(',').length}.`)
  }, [now, titles, isPending])

  function move(film: string, to: string) {
    const form = new FormData()
    for (const [name, value] of Object.entries({ list: String(list), film, from, to })) form.set(name, value)
    sessionStorage.setItem(MOVED, film)
    startTransition(() => send(form))
  }

  function press(event: KeyboardEvent) {
    const film = rowOf(event.target)?.dataset.film
    const to = keyMove(event.key, order.length)
    if (!film || !to) return
    event.preventDefault()
    if (!isPending) move(film, to)
  }

  function grab(event: PointerEvent) {
    dragged.current = rowOf(event.target)
    if (!dragged.current) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    dragged.current.dataset.dragged = ''
  }

  /** Where the dragged film would come to stand: before the row whose middle the pointer is above. */
  function over(event: PointerEvent) {
    if (!dragged.current || !rows.current) return
    const all = [...rows.current.children] as HTMLElement[]
    const place = dropPlace(
      all.map((row) => row.getBoundingClientRect()),
      event.clientY,
    )
    all.forEach((row, i) => {
      row.toggleAttribute('data-before', i === place)
      row.toggleAttribute('data-after', place === all.length && i === all.length - 1)
    })
  }

  function drop(event: PointerEvent) {
    const row = dragged.current
    dragged.current = null
    if (!row || !rows.current) return
    const all = [...rows.current.children] as HTMLElement[]
    const at = all.indexOf(row)
    const place = dropPlace(
      all.map((one) => one.getBoundingClientRect()),
      event.clientY,
    )
    for (const one of all) for (const mark of ['before', 'after', 'dragged']) delete one.dataset[mark]
    const to = place > at ? place : place + 1
    if (event.type === 'pointerup' && to !== at + 1 && row.dataset.film) move(row.dataset.film, String(to))
  }

  return (
    <>
      <ol
        ref={rows}
        className={styles.rows}
        aria-busy={isPending}
        onKeyDown={press}
        onPointerDown={grab}
        onPointerMove={over}
        onPointerUp={drop}
        onPointerCancel={drop}
      >
        {children}
      </ol>
      <Refused state={state} />
      <p role="status" className="unseen">
        {said}
      </p>
    </>
  )
}
