import { ASPECTS } from '@/lib/catalogue/format/vocabulary'
import type { Values } from '@/lib/form-state'
import { chipName } from '@/lib/reviews/fields'

/** The fields of which one can take the posted value over what was drafted. The text is none: it is too much to lose by a press. */
export const TAKEN = [
  ...['title', 'halfStars', 'wholeSpoiler', 'language', 'seenOn', 'whoMayAnswer'],
  ...ASPECTS.map(chipName),
] as readonly string[]

/** A field in which a draft says otherwise than the posted review; nothing said is ''. */
export type Difference = { field: string; posted: string; drafted: string }

/** Fields that change nothing when they say this. */
const SAYS_NOTHING: Values = { halfStars: '', language: 'detect' }
const UNSAID: Values = { whoMayAnswer: 'anyone' }

/** All in which a draft and the review posted meanwhile differ, beside their texts. */
export const differencesOf = (review: Values, draft: Values): Difference[] =>
  TAKEN.flatMap((field): Difference[] => {
    const [posted, drafted] = [review, draft].map((form) => form[field] ?? UNSAID[field] ?? '') as [
      string,
      string,
    ]
    return posted === drafted || drafted === SAYS_NOTHING[field] ? [] : [{ field, posted, drafted }]
  })
