/** What the browser must know of a review's form. Apart from the schema, which no browser needs. */

/** Signs in a title. */
export const TITLE_MAX = 120
/** Units in any field of a draft: more than a review may have, so that what is too long is not lost. */
export const DRAFT_MAX = 60_000

/** The name of an aspect's field. */
export const chipName = <A extends string>(aspect: A) => `chip-${aspect}` as const
