import { z } from 'zod'
import { RESERVED_SLUGS } from '@/lib/catalogue/slugs'
import * as cell from './cells'
import { FILM_SHAPES } from './film'
import { part, twice } from './part'

const ADDRESS = 'Small letters, digits and hyphens, up to 120.'
const slug = cell
  .someLine(120, 'Write its address.')
  .refine((typed) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(typed), ADDRESS)
  .refine((typed) => !RESERVED_SLUGS.has(typed), 'This is an address of its own.')

const PERSON_SHAPES = {
  names: part({
    one: { name: cell.someLine(160, 'Write the name.') },
    row: { name: cell.someLine(160, 'Write the spelling, or empty the row.') },
    says: ['name'],
    sense: ({ rows }) => twice(rows, ({ name }) => name, 'name', 'This spelling stands here already.'),
  }),
  bio: part({ one: { bio: cell.maybeLines(2_000) } }),
}

export const SHAPES = {
  ...FILM_SHAPES,
  ...PERSON_SHAPES,
  address: part({ one: { slug } }),
  /** Null is open to everybody. */
  protection: part({ one: { reason: cell.maybeLines(1_000) } }),
}

export type Part = keyof typeof SHAPES
export type FilmPart = keyof typeof FILM_SHAPES
export type PersonPart = keyof typeof PERSON_SHAPES
/** What stands in a part. */
export type Value<P extends Part = Part> = z.output<(typeof SHAPES)[P]['kept']>

const FILM_PARTS = Object.keys(FILM_SHAPES) as FilmPart[]
const PERSON_PARTS = Object.keys(PERSON_SHAPES) as PersonPart[]

/** Whom or what an edit is of. */
export type Kind = 'film' | 'person'
export type Subject = { kind: Kind; id: number }

/** What is edited of each by a form of its own. */
export const PARTS_OF: Readonly<Record<Kind, readonly Part[]>> = {
  film: [...FILM_PARTS, 'address'],
  person: [...PERSON_PARTS, 'address'],
}

/** What members may suggest: anything but where a film lies, and whether they may. */
export const filmPart = z.enum(FILM_PARTS as [FilmPart, ...FilmPart[]], 'Load the page again.')
