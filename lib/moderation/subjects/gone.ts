import 'server-only'
import { profilePath } from '@/lib/members/handles'
import { Refusal } from '@/lib/refusal'
import type { ModerationCase, Prisma } from '@/prisma/generated/client'
import type { ActKind } from '@/prisma/generated/enums'
import { said } from './schema'
import type { Subject } from './subject'

/** What can be decided about a thing that is gone: nothing, or what concerns its author. */
const WITHOUT_IT: readonly ActKind[] = ['dismiss', 'warn', 'silence', 'suspend', 'removeEverything']
export const canDoWithout = (act: ActKind): boolean => WITHOUT_IT.includes(act)

type Known = Pick<ModerationCase, 'subjectKind' | 'subjectId' | 'authorId' | 'filmId' | 'asReported'>

/**
 * What a case knows of a thing whose author took it away while it waited.
 * @throws Refusal for an act that needs the thing itself
 */
export async function goneSubject(
  tx: Prisma.TransactionClient,
  { subjectKind: kind, subjectId: id, authorId, filmId, asReported }: Known,
  act: ActKind,
): Promise<Subject> {
  if (!canDoWithout(act))
    throw new Refusal('gone', 'Its author has taken it away meanwhile: dismiss it, or act on its author.')
  const author =
    authorId === null
      ? null
      : await tx.member.findUnique({
          where: { id: authorId },
          select: { id: true, handle: true, name: true },
        })
  const film =
    filmId === null
      ? null
      : await tx.film.findUnique({ where: { id: filmId }, select: { id: true, slug: true, title: true } })
  return {
    ...{ kind, id, author, film, said: said.parse(asReported) },
    ...{ slug: null, critic: null, isPublic: false, removals: 0 },
    path: film ? `/films/${film.slug}` : author ? profilePath(author.handle) : '/',
    label: `something ${author ? `by ${author.name ?? author.handle}, ` : ''}taken away since`,
  }
}
