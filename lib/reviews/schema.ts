import { z } from 'zod'
import { ASPECTS } from '@/lib/catalogue/format/vocabulary'
import { ownPath } from '@/lib/doors/own-path'
import { filmSlug, halfStars } from '@/lib/ratings/schema'
import { reviewBody } from '@/lib/text/bodies'
import { cleanText } from '@/lib/text/cleaning'
import { LANGUAGES } from '@/lib/text/language'
import { plainLine } from '@/lib/text/plain'
import { type Aspect, Polarity, WhoMayAnswer } from '@/prisma/generated/enums'
import { chipName, DRAFT_MAX, TITLE_MAX } from './fields'

export type Chip = { aspect: Aspect; polarity: Polarity }

/** A field left empty says nothing. */
const orNothing = <T extends z.ZodType>(shape: T) =>
  z.preprocess((typed) => (typed === '' ? null : typed), shape.nullable().default(null))

const chip = orNothing(z.enum(Polarity))
const chips = forEveryAspect(chip)

const day = z.iso.date('Write the day as 2026-11-23.')
const counted = z.coerce.number('Load the page again.').int().min(0).max(2_147_483_647)

function forEveryAspect<T>(shape: T) {
  const fields = Object.fromEntries(ASPECTS.map((aspect) => [chipName(aspect), shape]))
  return fields as Record<`chip-${Aspect}`, T>
}

/** What a review says, each field as a form sends it. */
const said = z.object({
  film: filmSlug,
  title: z.preprocess((typed) => typed ?? '', plainLine(TITLE_MAX)).transform((title) => title || null),
  body: reviewBody,
  ...chips,
  wholeSpoiler: z.literal('yes').optional(),
  /** `detect`: whatever it turns out to be. Nothing: better not said. */
  language: orNothing(z.enum(['detect', ...LANGUAGES])),
  seenOn: orNothing(day),
  halfStars: orNothing(halfStars),
  whoMayAnswer: z.enum(WhoMayAnswer).default('anyone'),
  /** The draft it was written in, as that tab last saw it. */
  version: counted.default(0),
})

type Marked = Pick<z.infer<typeof said>, 'wholeSpoiler' | `chip-${Aspect}`>

/** What was said, its chips gathered and its flag plain. */
export const saying = <Given extends Marked>({ wholeSpoiler, ...given }: Given) => ({
  ...given,
  wholeSpoiler: wholeSpoiler === 'yes',
  chips: ASPECTS.flatMap((aspect): Chip[] => {
    const polarity = given[chipName(aspect)]
    return polarity ? [{ aspect, polarity }] : []
  }),
})

/** A review as it is posted; its key is made with the form, so that the same form sent twice posts once. */
export const postingShape = said.extend({ postingKey: z.uuid('Load the page again.') })
/** An edit says which review, and how often that had been changed when it began. */
export const editingShape = said.extend({ review: counted, edits: counted })

export type Posting = z.infer<typeof postingShape>
export type Editing = z.infer<typeof editingShape>

/** What Postgres has no place for in text, no draft has. */
const storable = (typed: string) => typed.toWellFormed().replaceAll('\0', '')
const typed = z.string().max(DRAFT_MAX, 'This is more than a draft can hold.').transform(storable)
const loose = typed.optional()
/** A draft takes whatever was typed, so that nothing is lost for being wrong. */
export const draftShape = z.object({
  film: filmSlug,
  title: loose,
  body: typed.default(''),
  ...forEveryAspect(loose),
  wholeSpoiler: loose,
  language: loose,
  seenOn: loose,
  halfStars: loose,
  whoMayAnswer: loose,
  postingKey: loose,
  review: loose,
  version: counted.default(0),
  edits: orNothing(counted),
  /** Said by who was told of a newer draft, and means this one. */
  over: z.literal('yes').optional(),
})
export type Drafting = z.infer<typeof draftShape>

/** What a card shows of a review while it is written: of what cannot be posted, nothing. */
export const previewShape = z.object({
  title: said.shape.title.catch(null),
  body: z.string().max(DRAFT_MAX).default('').transform(cleanText),
  ...forEveryAspect(chip.catch(null)),
  wholeSpoiler: said.shape.wholeSpoiler.catch(undefined),
  language: said.shape.language.catch(null),
  seenOn: said.shape.seenOn.catch(null),
  halfStars: said.shape.halfStars.catch(null),
})
export const withdrawingShape = z.object({ review: counted })
export const discardingShape = draftShape.pick({ film: true, version: true }).extend({ from: ownPath })
