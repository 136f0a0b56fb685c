import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { announceMember, lockMember } from '@/lib/members/announcing'
import { Refusal } from '@/lib/refusal'
import { FAVOURITES_MAX } from './schema'

type Who = Pick<Viewer, 'id'>

/** Puts a film last among a member's favourites. @throws Refusal where there is no such film, or no place left */
export const addFavourite = (viewer: Who, film: string) =>
  rearrange(viewer, film, (ids, id) => {
    if (ids.includes(id)) return ids
    if (ids.length >= FAVOURITES_MAX)
      throw new Refusal('full', `There are ${FAVOURITES_MAX} places. Take a film out first.`)
    return [...ids, id]
  })

/** Takes a film out; the ones behind it move up. */
export const removeFavourite = (viewer: Who, film: string) =>
  rearrange(viewer, film, (ids, id) => ids.filter((other) => other !== id))

/** Moves a film one place to the front. */
export const raiseFavourite = (viewer: Who, film: string) =>
  rearrange(viewer, film, (ids, id) => {
    const place = ids.indexOf(id)
    return place < 1 ? ids : ids.with(place - 1, id).with(place, ids[place - 1] as number)
  })

/** Of many changes at once each is made to what the one before left. */
async function rearrange(
  { id: memberId }: Who,
  slug: string,
  change: (ids: number[], id: number) => number[],
): Promise<void> {
  await prisma().$transaction(async (tx) => {
    const film = await tx.film.findUnique({ where: { slug }, select: { id: true } })
    if (!film) throw new Refusal('unknown', 'This film is not here any more.')
    await lockMember(tx, memberId)
    const held = await tx.favouriteFilm.findMany({ where: { memberId }, orderBy: { place: 'asc' } })
    const filmIds = change(
      held.map(({ filmId }) => filmId),
      film.id,
    )
    await tx.favouriteFilm.deleteMany({ where: { memberId } })
    await tx.favouriteFilm.createMany({
      data: filmIds.map((filmId, i) => ({ memberId, filmId, place: i + 1 })),
    })
    await announceMember(tx, memberId)
  })
}
