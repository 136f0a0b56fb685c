import { catalogueFile } from '@/lib/catalogue/format/schema'
import type { Prisma } from '@/prisma/generated/client'
import type { FilmKind } from '@/prisma/generated/enums'
import { FILM_KINDS } from './format/vocabulary'
import { lockCatalogue } from './locking'
import { freeSlug, slugOf } from './slugs'
import { rebuildTouched } from './touching'
import { applyFilm } from './writing/film'

/** As little as a film can begin with. */
export type NewFilm = { title: string; year: number | null; director: string | null; kind: FilmKind }

/** Brings a film in by hand, with its sheet and its entries for search: what an editor knows of it. */
export async function addFilm(
  tx: Prisma.TransactionClient,
  { title, year, director, kind }: NewFilm,
): Promise<{ id: number; slug: string }> {
  await lockCatalogue(tx)
  const isTaken = async (slug: string) =>
    (await tx.film.count({ where: { slug } })) +
      (await tx.formerSlug.count({ where: { noun: 'film', slug } })) >
    0
  const slug = await freeSlug(slugOf([title, year].filter(Boolean).join(' '), 'film'), isTaken)
  const [kindWord = 'film'] = Object.entries(FILM_KINDS).flatMap(([word, one]) =>
    one === kind ? [word] : [],
  )
  const { film } = catalogueFile.parse({
    film: {
      title,
      year,
      slug,
      kind: kindWord,
      countries: [],
      languages: [],
      genres: [],
      runtimeMinutes: null,
      synopsis: null,
      credits: director ? [{ role: 'director', name: director }] : [],
    },
  })
  const { filmId, touched } = await applyFilm(tx, 'add', film)
  await rebuildTouched(tx, touched)
  return { id: filmId, slug }
}
