import type { AspectTotal } from '@/lib/films/schema'
import { capital, inWords } from '@/lib/words'

/** How critics divide on an aspect: "all five for", "2 for, 1 against". */
export function tally({ praise, mixed, fault }: AspectTotal): string {
  const all = praise + mixed + fault
  const parts = [
    [praise, 'for'],
    [mixed, 'both ways'],
    [fault, 'against'],
  ] as const
  const one = parts.find(([count]) => count === all)
  if (!one)
    return parts
      .filter(([count]) => count > 0)
      .map(([count, word]) => `${count} ${word}`)
      .join(', ')
  if (all === 1) return `one, ${one[1]}`
  return `${all === 2 ? 'both' : `all ${inWords(all)}`} ${one[1]}`
}

export const aspectTitle = (aspect: string) => capital(aspect)
