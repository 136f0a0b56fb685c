import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { searchCatalogue } from '@/lib/search/queries'
import { type FoundFilm, QUERY_LIMIT } from '@/lib/search/schema'

const PAGE = 50

const listed = {
  id: true,
  title: true,
  year: true,
  director: true,
  kind: true,
  at: true,
  outcome: true,
  reason: true,
  film: { select: { slug: true, title: true } },
} as const

/** A member's own proposals and what came of them, the newest first. */
export const listOwnProposals = ({ id }: Pick<Viewer, 'id'>) =>
  prisma().filmProposal.findMany({
    where: { memberId: id },
    select: listed,
    orderBy: { id: 'desc' },
    take: PAGE,
  })
export type OwnProposal = Awaited<ReturnType<typeof listOwnProposals>>[number]

/** What waits for an editor, the oldest first. */
export const listOpenProposals = () =>
  prisma().filmProposal.findMany({
    where: { outcome: null },
    select: { ...listed, member: { select: { handle: true } } },
    orderBy: { id: 'asc' },
    take: PAGE,
  })
export type OpenProposal = Awaited<ReturnType<typeof listOpenProposals>>[number]

/** One that waits, with what in the catalogue is called nearly so; null where it does not wait any more. */
export async function getOpenProposal(id: number) {
  const proposal = await prisma().filmProposal.findFirst({
    where: { id, outcome: null },
    select: { ...listed, note: true, link: true, member: { select: { handle: true } } },
  })
  return proposal && { ...proposal, lookalikes: await lookalikesOf(proposal.title) }
}
export type WholeProposal = NonNullable<Awaited<ReturnType<typeof getOpenProposal>>>

const MOST = 8

/** Films that are called as this, or nearly so. */
export async function lookalikesOf(title: string): Promise<FoundFilm[]> {
  const { films } = await searchCatalogue(title.slice(0, QUERY_LIMIT))
  return films.slice(0, MOST)
}
