/** Where members see what became of the corrections they suggested. */
export const SUGGESTIONS = '/account/suggestions'

/** Where they suggest one: what is to be corrected of a film, and one part of it. */
export const suggestPath = (film: string, part?: string): string =>
  `/films/${film}/suggest${part ? `/${part}` : ''}`
