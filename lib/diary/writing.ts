import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { spendHere } from '@/lib/limits/here'
import { keepingOfMember } from '@/lib/limits/limits'
import { announceMember, lockMember } from '@/lib/members/announcing'
import { flagBeside } from '@/lib/moderation/rules/heeding'
import { type Finding, noteSaid, screened } from '@/lib/moderation/rules/screening'
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
  const { seenOn, ...said } = await written(viewer, noted, film.dates)
  const findings = await lookThrough(memberId, said)
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
    await flagged(tx, memberId, findings, noted.seenOn)
  })
}

/** Changes an entry of one’s own. @throws MistakenField also where there is another of that day */
export async function editEntry(
  viewer: Who,
  { entry: id, ...noted }: Noted & { entry: number },
): Promise<void> {
  await spendHere(keepingOfMember, `member ${viewer.id}`)
  const { film, raw } = await ownEntry(viewer, id)
  const { dates } = await filmToRate(film.slug)
  const said = await written(viewer, noted, dates)
  const findings = await lookThrough(viewer.id, said, raw)
  const data = { ...said, followsReview: false }
  try {
    await prisma().$transaction(async (tx) => {
      const { count } = await tx.diaryEntry.updateMany({ where: { id, memberId: viewer.id }, data })
      if (count === 0) throw gone()
      await announceMember(tx, viewer.id)
      await flagged(tx, viewer.id, findings, noted.seenOn)
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
  const select = { raw: true, film: { select: { slug: true } } } as const
  const entry = await prisma().diaryEntry.findFirst({ where: { id, memberId }, select })
  return entry ?? Promise.reject(gone())
}

const gone = () => new Refusal('gone', 'This entry is not in your diary any more.')

async function written(viewer: Who, { seenOn, isRewatch, note }: Noted, dates: string[]) {
  mustHaveSeen(seenOn, dates)
  const said = await cookNote(viewer, note)
  return { seenOn: new Date(`${seenOn}T00:00:00Z`), isRewatch, notedAt: note && new Date(), ...said }
}

type Note = Awaited<ReturnType<typeof cookNote>>

/** Looks through a note in a diary that others may read. @throws MistakenField for what may not be said at all */
async function lookThrough(memberId: number, note: Note, before: string | null = null): Promise<Finding[]> {
  if (note.raw === null) return []
  const select = { diaryVisibility: true } as const
  const { diaryVisibility } = await prisma().member.findUniqueOrThrow({ where: { id: memberId }, select })
  if (diaryVisibility === 'onlyMe') return []
  return screened([noteSaid('note', note)], async () => [{ field: 'note', raw: before }])
}

async function flagged(
  tx: Prisma.TransactionClient,
  memberId: number,
  findings: readonly Finding[],
  seenOn: string,
): Promise<void> {
  if (findings.length === 0) return
  await lockMember(tx, memberId)
  await flagBeside(tx, memberId, findings, `the diary, on ${seenOn}`)
}
