import { randomUUID } from 'node:crypto'
import { type Posting, postingShape, type SaidTo } from '@/lib/comments/schema'
import { postComment } from '@/lib/comments/writing/posting'
import { makeFilms } from '@/lib/testing/ratings'
import { makeSettled, readAndWritten } from '@/lib/testing/reviews'

let made = 0

/** What a form of ours sends of a comment on this. */
export function commentForm({ kind, id }: SaidTo, more: Record<string, string> = {}): Record<string, string> {
  const body = `The ${++made}th row heard it too.`
  return { to: `${kind}/${id}`, body, postingKey: randomUUID(), ...more }
}

/** The same, as the guard hands it to the verb. */
export const givenComment = (to: SaidTo, more: Record<string, string> = {}): Posting =>
  postingShape.parse(commentForm(to, more))

type Author = { id: number; createdAt: Date; handle: string }

/** A comment on a new film, or on this, by a new member, or by this one. */
export async function makeComment({
  to,
  by,
  ...more
}: { to?: SaidTo; by?: Author } & Record<string, unknown> = {}) {
  const member = by ?? (await makeSettled())
  const on = to ?? { kind: 'film' as const, id: (await makeFilms(1))[0]?.id ?? 0 }
  const form = { postingKey: readAndWritten(member), ...more } as Record<string, string>
  const { comment: id } = await postComment(member, givenComment(on, form))
  return { id, member, to: { kind: 'comment' as const, id }, on }
}
