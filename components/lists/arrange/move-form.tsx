'use client'
import { useActionState } from 'react'
import { Refused } from '@/components/ui/refused'
import { idle } from '@/lib/form-state'
import { moveFilmAction } from '@/lib/lists/actions'

type Props = {
  hidden: Readonly<Record<string, string>>
  title: string
  place: number
  last: number
}

/** One place up or down, or to a place, by buttons: without scripts too. */
export function MoveForm({ hidden, title, place, last }: Props) {
  const [state, send, isPending] = useActionState(moveFilmAction, idle)
  const kept = Object.entries(hidden).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
  const one = (to: 'up' | 'down', sign: string, isIdle: boolean) => (
    <button
      type="submit"
      name="to"
      value={to}
      aria-label={`Move ${title} ${to}`}
      disabled={isPending || isIdle}
    >
      {sign}
    </button>
  )
  return (
    <>
      <form action={send}>
        {kept}
        {one('up', '↑', place === 1)}
        {one('down', '↓', place === last)}
      </form>
      <form action={send}>
        {kept}
        <input
          key={place}
          name="to"
          type="number"
          min={1}
          max={last}
          defaultValue={place}
          aria-label={`Place of ${title}`}
          required
        />
        <button type="submit" disabled={isPending} aria-label={`Move ${title} there`}>
          Move
        </button>
      </form>
      <Refused state={state} />
      {state.status === 'invalid' && <strong role="alert">{Object.values(state.errors)[0]}</strong>}
    </>
  )
}
