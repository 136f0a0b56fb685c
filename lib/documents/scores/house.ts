import type { Line } from '@/lib/documents/blocks/lines'
import { valueIn } from '@/lib/scales/scale'
import type { Weighed } from './candidate'
import { labelOf } from './labels'
import type { Scale } from './scales'

/** What a house calls its scores, where it stands behind a label or has a line to itself. */
export function houseScores(text: string, lines: readonly Line[], house: Scale): Weighed[] {
  return lines.flatMap((line, n): Weighed[] => {
    const label = labelOf(line, lines[n + 1])
    const behind = label?.kind === 'whole' ? label : null
    const span = behind?.value ?? line
    const said = text.slice(span.start, span.end)
    const raw = said.trim().replace(/[.!]$/, '')
    const value = valueIn(house, raw)
    if (value === null) return []
    const start = span.start + said.indexOf(raw)
    return [
      {
        ...{ form: 'house', raw, value, best: house.best, worst: house.worst, assumed: false },
        ...{ start, end: start + raw.length },
        ...{ standing: 'stated', label: behind?.text ?? null, why: 'the house calls it so' },
      },
    ]
  })
}

/** A score that the house has a value of its own for, such as a letter. */
export function asHouse(one: Weighed, house: Scale): Weighed {
  const value = valueIn(house, one.raw)
  return value === null ? one : { ...one, value, best: house.best, worst: house.worst, assumed: false }
}
