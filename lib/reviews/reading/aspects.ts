import { ASPECTS } from '@/lib/catalogue/format/vocabulary'
import type { AspectTotal } from '@/lib/films/schema'
import { nameOf } from './list-path'

/** What a film's members say of each aspect, most spoken of first, from the counts of its lists. */
export function memberAspects(counts: Readonly<Record<string, number>>): AspectTotal[] {
  const totals = ASPECTS.map((aspect) => {
    const count = (polarity: 'praise' | 'mixed' | 'fault') =>
      counts[nameOf({ by: 'aspect', aspect, polarity })] ?? 0
    return { aspect, praise: count('praise'), mixed: count('mixed'), fault: count('fault') }
  })
  const spoken = ({ praise, mixed, fault }: AspectTotal) => praise + mixed + fault
  return totals
    .filter((total) => spoken(total) > 0)
    .toSorted((a, b) => spoken(b) - spoken(a) || b.praise - a.praise)
}
