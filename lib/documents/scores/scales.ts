import type { Label } from '@/lib/scales/scale'
import type { Weighed } from './candidate'

/** An outlet's scale, as the catalogue has it, with what it calls its scores. */
export type Scale = { outlet: string; best: number; worst: number | null; labels: readonly Label[] }

/** The usual scale of a bare number: up to ten, where it cannot be of five. */
const USUAL_POINTS = 10

/** A candidate without a scale of its own, on its outlet's where the document names one. */
export function withScale(one: Weighed, text: string, scales: readonly Scale[]): Weighed {
  if (!one.assumed) return one
  const label = one.label?.toLowerCase() ?? ''
  const scale = scales.find(({ outlet, best }) => isNamed(outlet, label, text) && one.value <= best)
  if (scale) return { ...one, best: scale.best, worst: scale.worst, assumed: false }
  const stated = /(?:^|[\s(])(?:scale of 1 to|out of(?: a possible)?) (4|5|10|100)\b/i.exec(text)
  const best = stated ? Number(stated[1]) : null
  if (best !== null && one.value <= best && one.form === 'points') return { ...one, best }
  if (one.form === 'points' && one.value > 5 && one.value <= USUAL_POINTS)
    return { ...one, best: USUAL_POINTS }
  return one
}

const isNamed = (outlet: string, label: string, text: string) =>
  outlet.length > 2 && (label.includes(outlet.toLowerCase()) || text.includes(outlet))
