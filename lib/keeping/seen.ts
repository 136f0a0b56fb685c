import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { spendHere } from '@/lib/limits/here'
import { keepingOfMember } from '@/lib/limits/limits'
import { filmToRate, mustBeOut } from '@/lib/ratings/rating'

type Who = Pick<Viewer, 'id'>

/**
 * Says that a member has seen a film; the database takes it off their watchlist. Twice is once.
 * @throws Refusal before the film's first release, or for a film that is not there
 */
export async function markSeen({ id: memberId }: Who, slug: string): Promise<void> {
  await spendHere(keepingOfMember, `member ${memberId}`)
  const film = await filmToRate(slug)
  mustBeOut(film.dates)
  await prisma().seenFilm.createMany({ data: [{ memberId, filmId: film.id }], skipDuplicates: true })
}

/** Takes that back. Who rated or reviewed a film has still seen it. */
export async function unmarkSeen({ id: memberId }: Who, slug: string): Promise<void> {
  await spendHere(keepingOfMember, `member ${memberId}`)
  const { id: filmId } = await filmToRate(slug)
  await prisma().seenFilm.deleteMany({ where: { memberId, filmId } })
}
