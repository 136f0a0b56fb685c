import type { KnownFilm, KnownPerson } from '@/lib/documents/catalogue'
import { spellingsOf } from '@/lib/search/key'
import { isSameName, koreanNames } from './korean/name'

/** A name as the document writes it, and whom the catalogue knows by it; `isNew` where only the spelling is. */
export type Resolved = { written: string; name: string; person: KnownPerson | null; isNew: boolean }

/**
 * Resolves names against a film's people: by their spellings; Korean ones by the syllables they may stand for; others by
 * what spellings have in common. Who could be two of them is nobody.
 */
export function resolver(film: KnownFilm | null): (written: string) => Resolved {
  const people = film?.people ?? []
  const exact = new Map<string, KnownPerson>()
  const keyed = new Map<string, KnownPerson>()
  const korean = people.map((person) => ({
    person,
    names: [person.name, ...person.spellings].flatMap(koreanNames),
  }))
  for (const person of people)
    for (const spelling of [person.name, ...person.spellings]) {
      exact.set(spelling, person)
      for (const key of keysOf(spelling)) keyed.set(key, person)
    }
  const alikeTo = (written: string): KnownPerson | null => {
    const names = koreanNames(written)
    const same = korean.filter((one) => isSameName(one.names, names)).map(({ person }) => person)
    if (new Set(same.map(({ name }) => name)).size === 1) return same[0] ?? null
    if (same.length > 0) return null
    const found = keysOf(written)
      .map((key) => keyed.get(key))
      .find((person) => person !== undefined)
    // Both being Korean, their syllables have spoken.
    const isApart = names.length > 0 && korean.some((one) => one.person === found && one.names.length > 0)
    return found && !isApart ? found : null
  }
  return (written) => {
    const known = exact.get(written)
    if (known) return { written, name: known.name, person: known, isNew: false }
    const alike = alikeTo(written)
    if (alike) return { written, name: alike.name, person: alike, isNew: true }
    return { written, name: written, person: null, isNew: false }
  }
}

/** Romanisations write plain consonants in two ways. */
const keysOf = (name: string): string[] =>
  spellingsOf(name.normalize('NFC').replace(/ŏ/g, 'eo').replace(/ŭ/g, 'eu')).map(({ key }) =>
    key.replace(/ch|j/g, 'c').replace(/g/g, 'k').replace(/b/g, 'p').replace(/d/g, 't').replace(/r/g, 'l'),
  )

/** The film's people whom a text names by a spelling the catalogue has, in the order they come. */
export function peopleIn(text: string, film: KnownFilm | null): { person: KnownPerson; at: number }[] {
  const found = (film?.people ?? []).flatMap((person) => {
    const places = [person.name, ...person.spellings]
      .map((name) => placeOf(text, name))
      .filter((at) => at >= 0)
    return places.length > 0 ? [{ person, at: Math.min(...places) }] : []
  })
  return found.sort((one, other) => one.at - other.at)
}

function placeOf(text: string, name: string): number {
  if (name.length < 3 && !/[가-힣]/.test(name)) return -1
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + name.length)
    if (!/[\p{L}\d]/u.test(around.replace(/[가-힣]/g, ''))) return at
  }
  return -1
}
