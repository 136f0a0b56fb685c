import { z } from 'zod'
import { NOTE_MAX, note } from '@/lib/diary/schema'
import { ownPath } from '@/lib/doors/own-path'
import { filmSlug } from '@/lib/ratings/schema'
import { plainLine } from '@/lib/text/plain'
import { visibility } from '@/lib/visibility/schema'

export const LIST_TITLE_MAX = 120
export const DESCRIPTION_MAX = 2_000
/** Films in a list; the database says so too. */
export const FILMS_MAX = 500
/** Lists of a member. */
export const LISTS_MAX = 200

const said = z.object({
  title: plainLine(LIST_TITLE_MAX).refine((title) => title !== '', 'Give it a title.'),
  description: note(DESCRIPTION_MAX),
  isRanked: z
    .literal('on')
    .optional()
    .transform((on) => on === 'on'),
  visibility,
})

const list = z.coerce.number('Load the page again.').int().min(1).max(2_147_483_647)
/** Made with the form, so that the same form sent twice makes one list. */
const makingKey = z.uuid('Load the page again.')
const place = z.coerce.number('Say a place as a number.').int('Say a whole number.')

export const makingShape = said.extend({ makingKey, film: filmSlug.optional() })
export const changingShape = said.extend({ list })
export const deletingShape = z.object({ list })
export const cloningShape = z.object({ list, makingKey })

/** A film in a list. `from`: the page to be on afterwards. */
export const filmInListShape = z.object({ list, film: filmSlug, from: ownPath })
export const notingShape = filmInListShape.extend({ note: note(NOTE_MAX) })
/** What was just taken out of a list, as the address says it. */
export const takenOutShape = z.object({ out: filmSlug, at: place.min(1).max(FILMS_MAX) })
/** One place, or to a place: before the first is the first, behind the last the last. */
export const movingShape = filmInListShape.extend({
  to: z.union(
    [z.enum(['up', 'down']), place.min(1, 'The first place is 1.').max(9_999)],
    'Say a place as a number.',
  ),
})
