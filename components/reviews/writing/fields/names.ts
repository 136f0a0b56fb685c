import { ASPECTS } from '@/lib/catalogue/format/vocabulary'
import { chipName } from '@/lib/reviews/fields'

/** Every field of a review's form, its buttons and what only its page knows among them. */
export const fieldNames: readonly string[] = [
  ...['title', 'body', 'halfStars', 'wholeSpoiler', 'language', 'seenOn', 'whoMayAnswer'],
  ...ASPECTS.map(chipName),
  ...['does', 'over', 'postingKey', 'version', 'review', 'edits'],
]
