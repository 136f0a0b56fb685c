import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { dateInWords } from '@/lib/partial-date'
import { opensOn } from '@/lib/ratings/policy'
import { MistakenField } from '@/lib/refusal'
import { couldHaveSeen, isNew } from '@/lib/reviews/policy'
import { type Posting, saying } from '@/lib/reviews/schema'
import { allowLinks, LINKS_WHEN_NEW } from '@/lib/text/bodies'
import { cook } from '@/lib/text/cook'
import { detectLanguage } from '@/lib/text/language'

/**
 * What was typed, as it is going to be kept: cooked, its language found where that was wished.
 * @throws MistakenField for a day nobody can have seen the film on, and for more links than somebody new may set
 */
export function composed(
  viewer: Pick<Viewer, 'createdAt'>,
  given: Omit<Posting, 'postingKey'>,
  dates: string[],
) {
  const { body: raw, ...said } = saying(given)
  const opens = opensOn(dates)
  if (said.seenOn !== null && !couldHaveSeen(said.seenOn, opens))
    throw new MistakenField(
      'seenOn',
      opens !== null && said.seenOn < opens
        ? `The first showing we know of was on ${dateInWords(opens)}.`
        : 'This day is still to come.',
    )
  const cooked = cook(raw)
  if (isNew(viewer)) allowLinks('body', cooked.links, LINKS_WHEN_NEW)
  const language =
    said.language === 'detect' ? (detectLanguage(cooked.plain.whole)?.language ?? null) : said.language
  return { ...said, raw, cooked, language }
}
export type Composed = ReturnType<typeof composed>
