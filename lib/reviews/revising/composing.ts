import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { allowLinks } from '@/lib/members/trust/links'
import type { Said } from '@/lib/moderation/rules/screening'
import { type Posting, saying } from '@/lib/reviews/schema'
import { cook } from '@/lib/text/cook'
import { detectLanguage } from '@/lib/text/language'
import { mustHaveSeen } from './seen-on'

/**
 * What was typed, as it is going to be kept: cooked, its language found where that was wished.
 * @throws MistakenField for a day nobody can have seen the film on, and for more links than somebody new may set
 */
export async function composed(
  viewer: Pick<Viewer, 'id' | 'createdAt'>,
  given: Omit<Posting, 'postingKey'>,
  dates: string[],
) {
  const { body: raw, ...said } = saying(given)
  if (said.seenOn !== null) mustHaveSeen(said.seenOn, dates)
  const cooked = cook(raw)
  await allowLinks(viewer, 'body', cooked)
  const language =
    said.language === 'detect'
      ? ((await detectLanguage(cooked.plain.whole))?.language ?? null)
      : said.language
  return { ...said, raw, cooked, language }
}
export type Composed = Awaited<ReturnType<typeof composed>>

/** What the rules for texts look through. */
export const textsOf = ({ title, raw, cooked }: Pick<Composed, 'title' | 'raw' | 'cooked'>): Said[] => [
  { field: 'title', raw: title },
  { field: 'body', raw, cooked },
]
