import 'server-only'
import { prisma } from '@/lib/db'
import { tagged } from '@/lib/doors/tags'
import { tags } from '@/lib/tags'
import { scaleInForce, scaleOf } from './versions'

/** Films to a version of a scale that its page shows. */
const FILMS_MAX = 100

/** The letters as they count now, for everybody. */
export const getLetters = () => tagged([tags.scales], 'letters', () => scaleInForce(prisma(), null))
export type Letters = NonNullable<Awaited<ReturnType<typeof getLetters>>>

/** The versions of a scale, the one in force first, each with who wrote it, why, and what it changed. */
export function listVersions(outletId: number | null) {
  return prisma().scoreScaleVersion.findMany({
    where: { scale: scaleOf(outletId) },
    select: {
      ...{ id: true, version: true, best: true, worst: true, why: true, at: true, recomputedAt: true },
      by: { select: { handle: true } },
      labels: { select: { label: true, value: true }, orderBy: { position: 'asc' } },
      rescoredFilms: {
        include: { film: { select: { slug: true, title: true, year: true } } },
        orderBy: { id: 'asc' },
        take: FILMS_MAX,
      },
      _count: { select: { reviews: true, rescoredFilms: true, rescoredReviews: true } },
    },
    orderBy: { version: 'desc' },
  })
}
export type ListedVersion = Awaited<ReturnType<typeof listVersions>>[number]

/** The address of an outlet; null of the letters. */
export async function getOutletSlug(id: number | null): Promise<string | null> {
  if (id === null) return null
  return (await prisma().outlet.findUniqueOrThrow({ where: { id }, select: { slug: true } })).slug
}
