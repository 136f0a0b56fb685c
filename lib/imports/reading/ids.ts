import { asText } from './cells'

export type ExternalId = { source: string; value: string }

/** The numbers films have elsewhere, by who gives them. */
const FORMS: Readonly<Record<string, (text: string) => string | null>> = {
  imdb: (text) => {
    const digits = /^(?:.*\b)?tt(\d{5,9})\b/.exec(text)?.[1] ?? /^\d{5,9}$/.exec(text)?.[0]
    return digits ? `tt${digits.replace(/^0+(?=\d{7})/, '').padStart(7, '0')}` : null
  },
  tmdb: (text) => /^(?:.*\/movie\/)?0*([1-9]\d{0,8})\b/.exec(text)?.[1] ?? null,
  wikidata: (text) => /\bQ[1-9]\d{0,9}\b/i.exec(text)?.[0].toUpperCase() ?? null,
}

export const ID_SOURCES = Object.keys(FORMS)

/** A film's number at a source, in one form; null where this is none. */
export function externalId(source: string, cell: unknown): ExternalId | null {
  const text = asText(cell)
  if (text === null) return null
  const form = Object.hasOwn(FORMS, source) ? FORMS[source] : undefined
  const value = form ? form(text) : /^[\p{L}\p{N}][\p{L}\p{N}._:/-]{0,79}$/u.exec(text)?.[0]
  return value ? { source, value } : null
}
