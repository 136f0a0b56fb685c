import 'server-only'
import type { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { freeSlug, slugOf } from '@/lib/catalogue/slugs'
import { prisma, rows } from '@/lib/db'
import { spendHere } from '@/lib/limits/here'
import { keepingOfMember } from '@/lib/limits/limits'
import { announceMember, lockMember } from '@/lib/members/announcing'
import { resubmit } from '@/lib/moderation/own/resubmitting'
import { heed } from '@/lib/moderation/rules/heeding'
import { filmToRate } from '@/lib/ratings/rating'
import { Refusal } from '@/lib/refusal'
import { cookNote } from '@/lib/text/notes'
import { listSeenBy } from '@/lib/visibility/policy'
import type { Prisma } from '@/prisma/generated/client'
import { announceFilms, append, holdOwn } from './holding'
import { lookThrough, lookThroughChange } from './looking'
import { madeList } from './queries'
import { type changingShape, type cloningShape, LISTS_MAX, type makingShape } from './schema'

type Who = Pick<Viewer, 'id' | 'createdAt'>
type Tx = Prisma.TransactionClient

/** Makes a list, with its first film where one is named, and answers its address. The same form again is the same list. */
export async function makeList(
  viewer: Who,
  { film, ...given }: z.infer<typeof makingShape>,
): Promise<string> {
  const { makingKey, title, description, isRanked, visibility } = given
  await spendHere(keepingOfMember, `member ${viewer.id}`)
  const text = await cookNote(viewer, description, 'description')
  const findings = await lookThrough({ title, visibility, ...text })
  const first = film ? await filmToRate(film) : null
  return make(viewer, makingKey, title, async (tx, key) => {
    const list = await tx.filmList.create({ data: { ...key, title, isRanked, visibility, ...text } })
    if (first) await append(tx, list, first.id)
    await heed(tx, { kind: 'list', id: list.id }, findings)
    return list
  })
}

/** Makes a list of one’s own of the films of another that one may see, without its notes: those are its author’s. */
export async function cloneList(
  viewer: Who,
  { list: id, makingKey }: z.infer<typeof cloningShape>,
): Promise<string> {
  await spendHere(keepingOfMember, `member ${viewer.id}`)
  const [from] = await rows(
    madeList,
    `SELECT l.title, l.is_ranked AS "isRanked" FROM film_list l
     WHERE l.id = $1 AND ${listSeenBy(viewer, '$2', 'l')}`,
    [id, viewer.id],
  )
  if (!from) throw new Refusal('gone', 'This list is not here any more.')
  return make(viewer, makingKey, from.title, async (tx, key) => {
    const list = await tx.filmList.create({
      data: { ...key, ...from, visibility: 'onlyMe', clonedFromId: id },
    })
    await tx.$executeRaw`
      INSERT INTO film_list_entry (list_id, film_id, place)
      SELECT ${list.id}, film_id, row_number() OVER (ORDER BY place) FROM film_list_entry WHERE list_id = ${id}`
    return list
  })
}

type Key = { memberId: number; slug: string; makingKey: string }

async function make(
  { id: memberId }: Who,
  makingKey: string,
  title: string,
  create: (tx: Tx, key: Key) => Promise<{ id: number }>,
): Promise<string> {
  return prisma().$transaction(async (tx) => {
    await lockMember(tx, memberId)
    const made = await tx.filmList.findUnique({ where: { memberId_makingKey: { memberId, makingKey } } })
    if (made) return made.slug
    if ((await tx.filmList.count({ where: { memberId } })) >= LISTS_MAX)
      throw new Refusal(
        'full',
        `You have ${LISTS_MAX} lists, as many as there is room for. Delete one first.`,
      )
    const isTaken = async (one: string) => (await tx.filmList.count({ where: { memberId, slug: one } })) > 0
    const slug = await freeSlug(slugOf(title, 'list'), isTaken)
    const list = await create(tx, { memberId, slug, makingKey })
    await announceFilms(tx, list.id)
    await announceMember(tx, memberId)
    return slug
  })
}

/** Changes what a list says of itself, and answers its address, which stays. */
export async function changeList(
  viewer: Who,
  { list: id, title, description, isRanked, visibility }: z.infer<typeof changingShape>,
): Promise<string> {
  const text = await cookNote(viewer, description, 'description')
  const findings = await lookThroughChange(viewer.id, id, { title, visibility, ...text })
  return prisma().$transaction(async (tx) => {
    await lockMember(tx, viewer.id)
    const list = await holdOwn(tx, viewer, id)
    const data = { title, isRanked, visibility, ...text, changedAt: new Date() }
    await tx.filmList.update({ where: { id }, data })
    if (list.visibility !== visibility) await announceFilms(tx, id)
    await announceMember(tx, viewer.id)
    await heed(tx, { kind: 'list', id }, findings)
    await resubmit(tx, { kind: 'list', id })
    return list.slug
  })
}

/** Deletes a list for good. Twice is once. */
export async function deleteList(viewer: Who, { list: id }: { list: number }): Promise<void> {
  await prisma().$transaction(async (tx) => {
    await holdOwn(tx, viewer, id)
    await announceFilms(tx, id)
    await tx.filmList.delete({ where: { id } })
    await announceMember(tx, viewer.id)
  })
}
