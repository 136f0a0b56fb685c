import { starsInWords } from '@/components/scores/stars'
import { POLARITY_WORDS } from '@/components/ui/sign'
import type { Narrowed } from '@/lib/reviews/reading/list-path'

const englishNames = new Intl.DisplayNames(['en'], { type: 'language' })

/** A list's heading. */
export function listInWords(narrowed: Narrowed | null): string {
  if (narrowed === null) return 'Members’ reviews'
  if (narrowed.by === 'stars') return `Who gave ${starsInWords(narrowed.halfStars)}`
  if (narrowed.by === 'language') return `Reviews in ${englishNames.of(narrowed.language)}`
  return `Members on the ${narrowed.aspect}: ${POLARITY_WORDS[narrowed.polarity]}`
}
