import type { AspectTotal } from '@/lib/films/schema'
import { capital, inWords } from '@/lib/words'

/** How a sentence speaks of an aspect. */
const PHRASES: Record<AspectTotal['aspect'], string> = {
  acting: 'the acting',
  action: 'the action',
  story: 'the story',
  visuals: 'the look of it',
  camera: 'the camera',
  music: 'the music',
  pacing: 'the pace',
  emotion: 'the feeling',
  villain: 'the villain',
  humour: 'the jokes',
}

/** The aspect on which most critics speak with one voice. */
export function agreement(aspects: readonly AspectTotal[]): AspectTotal | null {
  const unanimous = aspects.filter(
    (a) => a.mixed === 0 && (a.praise === 0 || a.fault === 0) && spoken(a) >= 2,
  )
  return unanimous.sort((a, b) => spoken(b) - spoken(a))[0] ?? null
}

/** The aspect that most critics praise while others fault it. */
export function split(aspects: readonly AspectTotal[]): AspectTotal | null {
  const divided = aspects.filter((a) => a.praise > 0 && a.fault > 0)
  const depth = (a: AspectTotal) => Math.min(a.praise, a.fault) * 100 + spoken(a)
  return divided.sort((a, b) => depth(b) - depth(a))[0] ?? null
}

const spoken = (a: AspectTotal) => a.praise + a.mixed + a.fault

/**
 * What the critics of a film make of it together, in a sentence or two that follow from the aspect matrix and say
 * nothing it does not: where all agree, and where they part ways.
 */
export function headline(title: string, reviews: number, aspects: readonly AspectTotal[]): string {
  const agreed = agreement(aspects)
  const parted = split(aspects)
  const together = agreed && voices(agreed, reviews)
  if (together && parted) return `${together} On ${PHRASES[parted.aspect]}, they part ways.`
  if (parted) return `${capital(inWords(reviews))} critics, and on ${PHRASES[parted.aspect]} they part ways.`
  if (together) return together
  return reviews === 1 ? `One critic on ${title}.` : `${capital(inWords(reviews))} critics on ${title}.`
}

function voices(agreed: AspectTotal, reviews: number): string {
  const n = spoken(agreed)
  const does = agreed.praise > 0 ? 'praise' : 'fault'
  const who =
    n === reviews ? (n === 2 ? 'Both' : `All ${inWords(n)}`) : `${capital(inWords(n))} of ${inWords(reviews)}`
  return `${who} ${does} ${PHRASES[agreed.aspect]}.`
}
