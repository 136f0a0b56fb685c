import { isProtected } from '@/lib/catalogue/editing/protecting'
import type { FilmEntry } from '@/lib/catalogue/format/schema'
import { Refusal } from '@/lib/refusal'
import { sortable } from '@/lib/search/fold'
import type { Prisma } from '@/prisma/generated/client'
import type { Application, Mode } from './context'
import { applyCredits } from './credits'
import { applyFacts } from './facts'
import { sourceFinder } from './sources'

/** Adds or corrects the file's film and everything that hangs on it, its reviews apart. */
export async function applyFilm(
  tx: Prisma.TransactionClient,
  mode: Mode,
  entry: FilmEntry,
): Promise<Application> {
  const there = await tx.film.findUnique({ where: { slug: entry.slug }, select: { id: true } })
  const data = columns(entry)
  const filmId =
    there?.id ?? (await tx.film.create({ data: { slug: entry.slug, ...data }, select: { id: true } })).id
  const application: Application = {
    tx,
    mode,
    filmId,
    sourceId: sourceFinder(tx, filmId),
    touched: new Set([filmId]),
  }
  if (there && mode === 'add') return application
  if (there && (await isProtected(tx, { kind: 'film', id: filmId })))
    throw new Refusal(
      'protected',
      `“${entry.title}” is protected: lift that at the desk first, or edit it there.`,
    )
  if (there) await tx.film.update({ where: { id: filmId }, data: { ...data, updatedAt: new Date() } })
  await applyTitles(application, entry)
  await applyFacts(application, entry)
  await applyCredits(application, entry)
  return application
}

function columns(entry: FilmEntry) {
  return {
    title: entry.title,
    sortTitle: sortable(entry.title),
    kind: entry.kind,
    year: entry.year,
    countries: entry.countries,
    languages: entry.languages,
    genres: entry.genres,
    runtimeMinutes: entry.runtimeMinutes,
    synopsis: entry.synopsis,
    // What the file does not mention stays as it is; null says "unknown".
    ...(entry.budget === undefined
      ? {}
      : { budgetAmount: entry.budget?.amount ?? null, budgetCurrency: entry.budget?.currency ?? null }),
  }
}

async function applyTitles({ tx, filmId, sourceId }: Application, entry: FilmEntry) {
  const titles = (entry.otherTitles ?? []).map((t) => ({ ...t, original: false }))
  if (entry.originalTitle) {
    const { originalTitle: title, originalTitleSource: source = 'editor' } = entry
    titles.unshift({ title, language: entry.languages[0] ?? null, source, original: true })
  }
  await tx.filmTitle.deleteMany({ where: { filmId } })
  for (const { source, title, language, original } of titles) {
    await tx.filmTitle.create({
      data: { filmId, title, language, original, sourceId: await sourceId(source) },
    })
  }
}
