/** The word over a film. */
export const FILM_VERDICT_WORDS = {
  recommended: 'Recommended',
  divided: 'Divided',
  notRecommended: 'Not recommended',
} as const
