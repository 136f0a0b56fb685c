import { randomUUID } from 'node:crypto'
import { makeFormKey } from '@/lib/doors/form-key'
import { chipName } from '@/lib/reviews/fields'
import { postReview } from '@/lib/reviews/posting'
import { type Posting, postingShape } from '@/lib/reviews/schema'
import type { Aspect, Polarity } from '@/prisma/generated/enums'
import { makeMember } from './members'
import { makeFilms } from './ratings'

let made = 0

/** A member who is not new here any more. */
export const makeSettled = () => makeMember({ createdAt: new Date('2026-01-01') })

/** What a form of ours sends of a review, where not told otherwise of this film. */
export function reviewForm(film: string, more: Record<string, string> = {}): Record<string, string> {
  const body = `The ${++made}th seat by the aisle, and the lamps took their time to go out.`
  return { film, body, title: '', language: 'detect', postingKey: randomUUID(), version: '0', ...more }
}

/** The same, as the guard hands it to the verb. */
export const given = (film: string, more: Record<string, string> = {}): Posting =>
  postingShape.parse(reviewForm(film, more))

export const chipFields = (chips: Partial<Record<Aspect, Polarity>>): Record<string, string> =>
  Object.fromEntries(Object.entries(chips).map(([aspect, polarity]) => [chipName(aspect), polarity]))

/** The key of a form that somebody had before them for a while. */
export const readAndWritten = (by: { id: number }) => makeFormKey(by, Date.now() - 60_000)

/** A review of a new film, or of this one, posted by a new member, or by this one. */
export async function makeReview(
  more: Record<string, string> = {},
  author?: { id: number; createdAt: Date; handle: string },
  of?: { id: number; slug: string },
) {
  const member = author ?? (await makeSettled())
  const film = of ?? (await makeFilms(1))[0]
  if (!film) throw new Error('no film was made')
  const { review: id } = await postReview(
    member,
    given(film.slug, { postingKey: readAndWritten(member), ...more }),
  )
  return { id, member, film }
}
