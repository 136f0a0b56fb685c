import 'server-only'
import { prisma } from '@/lib/db'
import { type Finding, noteSaid, type Said, screened } from '@/lib/moderation/rules/screening'
import type { cookNote } from '@/lib/text/notes'
import type { Visibility } from '@/prisma/generated/enums'

type Note = Awaited<ReturnType<typeof cookNote>>
type Says = { title: string; visibility: Visibility } & Note

/** What others would read of it; nothing of a list that is its owner's alone. */
const open = ({ title, visibility, ...note }: Says): Said[] =>
  visibility === 'onlyMe' ? [] : [{ field: 'title', raw: title }, noteSaid('description', note)]

/** Looks through what a new list says. @throws MistakenField for what may not be said at all */
export const lookThrough = (says: Says): Promise<Finding[]> => screened(open(says))

/** The same of a changed one: of one that others could not read before, its notes too. */
export async function lookThroughChange(memberId: number, id: number, says: Says): Promise<Finding[]> {
  const was = await prisma().filmList.findFirst({
    where: { id, memberId },
    select: {
      ...{ title: true, raw: true, visibility: true },
      entries: { where: { raw: { not: null } }, select: { raw: true } },
    },
  })
  if (!was || says.visibility === 'onlyMe') return []
  const isOpened = was.visibility === 'onlyMe'
  const notes = isOpened ? was.entries.map(({ raw }) => ({ field: 'visibility', raw })) : []
  return screened([...open(says), ...notes], async () =>
    isOpened ? [] : [was.title, was.raw].map((raw) => ({ field: 'title', raw })),
  )
}

/** And of a note about a film in one. */
export async function lookThroughNote(
  memberId: number,
  listId: number,
  slug: string,
  note: Note,
): Promise<Finding[]> {
  const was = await prisma().filmListEntry.findFirst({
    where: { listId, film: { slug }, list: { memberId } },
    select: { raw: true, list: { select: { visibility: true } } },
  })
  if (!was || was.list.visibility === 'onlyMe') return []
  return screened([noteSaid('note', note)], async () => [{ field: 'note', raw: was.raw }])
}
