import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { spendHere } from '@/lib/limits/here'
import { keepingOfMember } from '@/lib/limits/limits'
import { announceMember } from '@/lib/members/announcing'
import { filmToRate, mustBeOut } from '@/lib/ratings/rating'
import { MistakenField, Refusal } from '@/lib/refusal'
import { mustHaveSeen } from '@/lib/reviews/revising/seen-on'
import { cookNote } from '@/lib/text/notes'
import { Prisma } from '@/prisma/generated/client'
import type { Noted } from './schema'

type Who = Pick<Viewer, 'id' | 'createdAt'>

/**
 * Writes a day on which a member saw a film into their diary. The same day again is the same entry; what it says
 * anew counts, and a note that it does not say stays.
 * @throws Refusal before the film’s first release @throws MistakenField for a day that cannot be
 */
export async function addEntry(
  viewer: Who,
  { film: slug, ...noted }: Noted & { film: string },
): Promise<void> {
  const { id: memberId } = viewer
  await spendHere(keepingOfMember, `member ${memberId}`)
  const film = await filmToRate(slug)
  mustBeOut(film.dates)
  const { seenOn, ...said } = written(viewer, noted, film.dates)
  const key = { memberId, filmId: film.id, seenOn }
  const { raw, ...rest } = said
  await prisma().$transaction(async (tx) => {
    // Of many at once the first makes the entry, and all others change it.
    await tx.diaryEntry.createMany({ data: [{ ...key, ...said }], skipDuplicates: true })
    await tx.diaryEntry.update({
      where: { memberId_filmId_seenOn: key },
      data:
        raw === null
          ? { isRewatch: rest.isRewatch, followsReview: false }
          : { ...said, followsReview: false },
    })
    await announceMember(tx, memberId)
  })
}

/** Changes an entry of one’s own. @throws MistakenField also where there is another of that day */
export async function editEntry(
  viewer: Who,
  { entry: id, ...noted }: Noted & { entry: number },
): Promise<void> {
  await spendHere(keepingOfMember, `member ${viewer.id}`)
  const { film } = await ownEntry(viewer, id)
  const { dates } = await filmToRate(film.slug)
  const data = { ...written(viewer, noted, dates), followsReview: false }
  try {
    await prisma().$transaction(async (tx) => {
      const { count } = await tx.diaryEntry.updateMany({ where: { id, memberId: viewer.id }, data })
      if (count === 0) throw gone()
      await announceMember(tx, viewer.id)
    })
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') throw error
    throw new MistakenField('seenOn', 'Your diary has this film on that day already.')
  }
}

/** Takes an entry of one’s own out, and answers its film. The film stays seen where something else says so. */
export async function deleteEntry(viewer: Who, { entry: id }: { entry: number }): Promise<string> {
  const { film } = await ownEntry(viewer, id)
  await prisma().$transaction(async (tx) => {
    await tx.diaryEntry.deleteMany({ where: { id, memberId: viewer.id } })
    await announceMember(tx, viewer.id)
  })
  return film.slug
}

async function ownEntry({ id: memberId }: Who, id: number) {
  const select = { film: { select: { slug: true } } } as const
  const entry = await prisma().diaryEntry.findFirst({ where: { id, memberId }, select })
  return entry ?? Promise.reject(gone())
}

const gone = () => new Refusal('gone', 'This entry is not in your diary any more.')

function written(viewer: Who, { seenOn, isRewatch, note }: Noted, dates: string[]) {
  mustHaveSeen(seenOn, dates)
  return { seenOn: new Date(`${seenOn}T00:00:00Z`), isRewatch, ...cookNote(viewer, note) }
}
