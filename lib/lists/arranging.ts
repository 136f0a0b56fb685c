import 'server-only'
import type { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { spendHere } from '@/lib/limits/here'
import { keepingOfMember } from '@/lib/limits/limits'
import { announceMember, lockMember } from '@/lib/members/announcing'
import { resubmit } from '@/lib/moderation/own/resubmitting'
import { heed } from '@/lib/moderation/rules/heeding'
import { filmToRate } from '@/lib/ratings/rating'
import { cookNote } from '@/lib/text/notes'
import type { Prisma } from '@/prisma/generated/client'
import { announceFilms, append, holdOwn, orderOf, settleOrder } from './holding'
import { lookThroughNote } from './looking'
import type { movingShape } from './schema'

type Who = Pick<Viewer, 'id' | 'createdAt'>
type Which = { list: number; film: string }
type Move = z.infer<typeof movingShape>['to']
type Tx = Prisma.TransactionClient

/** Puts a film last in a list. Twice is once. @throws Refusal where there is no room left */
export const addFilm = (viewer: Who, which: Which) =>
  arrange(viewer, which, async (tx, listId, filmId) => {
    await append(tx, { id: listId }, filmId)
    await announceFilms(tx, listId, [filmId])
  })

/** Puts a film that was taken out back to its place, without the note it had. */
export const putBack = (viewer: Who, { to, ...which }: Which & { to: Move }) =>
  arrange(viewer, which, async (tx, listId, filmId) => {
    await append(tx, { id: listId }, filmId)
    await settleOrder(tx, listId, moved(await orderOf(tx, listId), filmId, to))
    await announceFilms(tx, listId, [filmId])
  })

/** Takes a film out, and answers its place, 0 where it was not there; the ones behind it move up. */
export const removeFilm = (viewer: Who, which: Which) =>
  arrange(viewer, which, async (tx, listId, filmId) => {
    const order = await orderOf(tx, listId)
    await tx.filmListEntry.deleteMany({ where: { listId, filmId } })
    await settleOrder(
      tx,
      listId,
      order.filter((other) => other !== filmId),
    )
    await announceFilms(tx, listId, [filmId])
    return order.indexOf(filmId) + 1
  })

/** Moves a film one place, or to a place: in the order there is by then, which need not be the one that was seen. */
export const moveFilm = (viewer: Who, { to, ...which }: Which & { to: Move }) =>
  arrange(viewer, which, async (tx, listId, filmId) => {
    await settleOrder(tx, listId, moved(await orderOf(tx, listId), filmId, to))
  })

/** An order with one film moved; the same where it is not in it. */
export function moved(order: readonly number[], film: number, to: Move): number[] {
  const at = order.indexOf(film)
  if (at < 0) return [...order]
  const target = to === 'up' ? at - 1 : to === 'down' ? at + 1 : to - 1
  const others = order.filter((other) => other !== film)
  return others.toSpliced(Math.min(Math.max(target, 0), others.length), 0, film)
}

/** Says something of a film in a list, or nothing any more. */
export async function noteFilm(viewer: Who, { note, ...which }: Which & { note: string | null }) {
  const said = await cookNote(viewer, note)
  const findings = await lookThroughNote(viewer.id, which.list, which.film, said)
  await arrange(viewer, which, async (tx, listId, filmId) => {
    await tx.filmListEntry.updateMany({ where: { listId, filmId }, data: said })
    await heed(tx, { kind: 'list', id: listId }, findings)
    await resubmit(tx, { kind: 'list', id: listId })
  })
}

/** Of many changes to a list at once each is made to what the one before left. */
async function arrange<Answer>(
  viewer: Who,
  { list, film }: Which,
  change: (tx: Tx, listId: number, filmId: number) => Promise<Answer>,
): Promise<Answer> {
  await spendHere(keepingOfMember, `member ${viewer.id}`)
  const { id: filmId } = await filmToRate(film)
  return prisma().$transaction(async (tx) => {
    await lockMember(tx, viewer.id)
    await holdOwn(tx, viewer, list)
    const answer = await change(tx, list, filmId)
    await tx.filmList.update({ where: { id: list }, data: { changedAt: new Date() } })
    await announceMember(tx, viewer.id)
    return answer
  })
}
