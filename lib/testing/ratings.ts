import { prisma } from '@/lib/db'
import { applied, filmFile } from './films'

/** Films to rate, made through the catalogue's own door; `dates` are when sources say they were released. */
export async function makeFilms(
  count: number,
  dates: readonly (string | null)[] = [],
): Promise<{ id: number; slug: string }[]> {
  const slugs: string[] = []
  const releases = dates.map((date, i) => ({ event: `Showing ${i}`, place: 'Seoul', date, source: 'editor' }))
  for (let i = 0; i < count; i++) {
    const file = filmFile({ releases })
    await applied(file)
    slugs.push((file.film as { slug: string }).slug)
  }
  const select = { id: true, slug: true } as const
  return prisma().film.findMany({ where: { slug: { in: slugs } }, select, orderBy: { id: 'asc' } })
}
