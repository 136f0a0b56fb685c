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

/** Films that are no more than rows with a title: many, quickly. */
export async function makeBareFilms(count: number): Promise<{ id: number; slug: string }[]> {
  bare += count
  const data = Array.from({ length: count }, (_, i) => {
    const title = `Bare film ${bare - i}`
    return { title, sortTitle: title, slug: `bare-film-${bare - i}` }
  })
  const films = await prisma().film.createManyAndReturn({ data, select: { id: true, slug: true } })
  return films.toSorted((a, b) => a.id - b.id)
}

let bare = 0
