import form from '@/components/ui/action-form.module.css'
import { labelLines, WHY_MAX } from '@/lib/scales/schema'
import type { Trial } from '@/lib/scales/trial'
import type { ScaleVersion } from '@/lib/scales/versions'

type Props = { path: string; present: ScaleVersion | null; trial: Trial | null; isOutlets: boolean }

/** Where a next version is written, to be tried: a plain GET form, so that a trial has an address and changes nothing. */
export function ScaleForm({ path, present, trial, isOutlets }: Props) {
  const stands = {
    best: present?.best?.toString() ?? '',
    worst: present?.worst?.toString() ?? '',
    labels: labelLines(present?.labels ?? []),
    why: '',
  }
  const field = (name: keyof typeof stands) => ({
    ...{ name, typed: trial?.typed[name] ?? stands[name], error: trial?.errors[name] },
  })
  return (
    <form className={form.form} action={`${path}#trial`}>
      <Typed {...field('best')} label="The highest" isOptional={isOutlets} />
      <Typed {...field('worst')} label="The lowest" hint="Where it is stated; else it is 0." isOptional />
      <Typed
        {...field('labels')}
        label={isOutlets ? 'What it calls its scores' : 'The letters'}
        hint="One on a line, with its value: Must see = 10."
        rows={Math.max(4, Math.min(14, stands.labels.split('\n').length + 1))}
        isOptional={isOutlets}
      />
      <Typed {...field('why')} label="Why" hint="Stays with the version." most={WHY_MAX} />
      <button type="submit">See what it would change</button>
    </form>
  )
}

type TypedProps = {
  name: string
  label: string
  hint?: string
  typed: string
  error: string | undefined
  rows?: number
  most?: number
  isOptional?: boolean
}

function Typed({ name, label, hint, typed, error, rows, most = 20, isOptional = false }: TypedProps) {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  const every = {
    ...{ id: name, name, defaultValue: typed, required: !isOptional, autoComplete: 'off' },
    'aria-invalid': error ? true : undefined,
    'aria-describedby': ids || undefined,
  }
  return (
    <p className={form.field}>
      <label htmlFor={name}>{label}</label>
      {hint && <small id={`${name}-hint`}>{hint}</small>}
      {rows ? (
        <textarea rows={rows} dir="auto" spellCheck={false} {...every} />
      ) : (
        <input maxLength={most} inputMode={most === 20 ? 'decimal' : undefined} {...every} />
      )}
      {error && (
        <strong id={`${name}-error`} role="alert">
          {error}
        </strong>
      )}
    </p>
  )
}
