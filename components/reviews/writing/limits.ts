import { TITLE_MAX } from '@/lib/reviews/fields'
import { REVIEW_MAX, REVIEW_MIN } from '@/lib/text/bodies'
import { LANGUAGES, languageName } from '@/lib/text/language'

/** A review’s form, for the buttons that stand outside it. */
export const FORM = 'writing'

/** What a form must know and no browser should have to work out. */
export interface Limits {
  title: number
  least: number
  most: number
  /** The days on which somebody can have seen the film, as YYYY-MM-DD. */
  opens: string | null
  latest: string
  /** Every language we tell apart, by its own name. */
  languages: readonly { value: string; words: string }[]
}

export const limitsOf = (opens: string | null, now = new Date()): Limits => ({
  title: TITLE_MAX,
  least: REVIEW_MIN,
  most: REVIEW_MAX,
  opens,
  // It is tomorrow already where the sun rises first.
  latest: new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10),
  languages: LANGUAGES.map((value) => ({ value, words: languageName(value) })),
})
