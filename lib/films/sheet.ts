import { rowScore } from '@/lib/critics/card'
import { countedReviews } from '@/lib/critics/policy'
import { reviewLabel } from '@/lib/critics/schema'
import type { Prisma } from '@/prisma/generated/client'
import { relatedFilms } from './related'
import { type FilmSheet, SHEET_LIMITS } from './schema'
import { aspectTotals, companyOf, groupReleases, labelOf, scoreMarks, sourceSelect } from './sheet-parts'

const name = { id: true, slug: true, title: true, year: true, kind: true, genres: true } as const
const inOrder = { orderBy: { position: 'asc' } } as const

const gathered = {
  titles: {
    select: { title: true, original: true, language: true, source: sourceSelect },
    orderBy: { id: 'asc' },
  },
  releases: { select: { event: true, place: true, date: true, source: sourceSelect }, ...inOrder },
  productionFacts: { select: { what: true, date: true, source: sourceSelect }, ...inOrder },
  runtimeClaims: {
    select: { minutes: true, approximate: true, source: sourceSelect },
    orderBy: [{ approximate: 'asc' }, { sourceId: 'asc' }],
  },
  credits: {
    select: {
      role: true,
      person: {
        select: { slug: true, name: true, spellings: { select: { name: true }, orderBy: { name: 'asc' } } },
      },
      character: { select: { name: true, spellings: { select: { name: true }, orderBy: { name: 'asc' } } } },
    },
    ...inOrder,
    take: SHEET_LIMITS.credits,
  },
  contentNotes: {
    select: { category: true, severity: true, sources: { select: { source: sourceSelect } } },
    ...inOrder,
  },
  trivia: { select: { text: true, spoiler: true, source: sourceSelect }, ...inOrder },
  criticReviews: {
    where: countedReviews,
    select: {
      slug: true,
      headline: true,
      verdict: true,
      scoreValue: true,
      scoreBest: true,
      scoreWorst: true,
      critic: { select: { name: true } },
      outlet: { select: { name: true } },
      aspects: { select: { aspect: true, polarity: true } },
      mentions: { select: { how: true, film: { select: name } } },
    },
    orderBy: { id: 'asc' },
  },
} satisfies Prisma.FilmSelect

type Gathered = Prisma.FilmGetPayload<{ select: typeof gathered }>

/** Rebuilds what a film's page shows. Returns the films it prints besides. */
export async function rebuildSheet(tx: Prisma.TransactionClient, filmId: number): Promise<void> {
  const film = await tx.film.findUniqueOrThrow({ where: { id: filmId }, select: gathered })
  const relatedIds = await relatedFilms(tx, filmId)
  const related = await tx.film.findMany({ where: { id: { in: relatedIds } }, select: name })
  related.sort((a, b) => relatedIds.indexOf(a.id) - relatedIds.indexOf(b.id))
  const mentioned = film.criticReviews.flatMap((review) => review.mentions.map((mention) => mention.film.id))
  const document = {
    ...sheetOf(film),
    related: related.map(({ id: _, ...film }) => film),
  } satisfies FilmSheet
  const shows = [...new Set([...relatedIds, ...mentioned])]
  await tx.filmSheet.upsert({
    where: { filmId },
    create: { filmId, document, shows },
    update: { document, shows },
  })
}

function sheetOf(film: Gathered): Omit<FilmSheet, 'related'> {
  const reviews = film.criticReviews
  const silent = reviews.filter((review) => review.scoreValue === null)
  const spellings = (of: { name: string }[]) => of.map((spelling) => spelling.name)
  return {
    otherTitles: film.titles.map(({ source, ...title }) => ({ ...title, source: labelOf(source) })),
    releases: groupReleases(film.releases),
    production: film.productionFacts.map(({ source, ...fact }) => ({ ...fact, source: labelOf(source) })),
    runtimes: film.runtimeClaims.map(({ source, ...claim }) => ({ ...claim, source: labelOf(source) })),
    credits: film.credits.map(({ role, person, character }) => ({
      role,
      person: { ...person, spellings: spellings(person.spellings) },
      character: character && { ...character, spellings: spellings(character.spellings) },
    })),
    contentNotes: film.contentNotes.map(({ category, severity, sources }) => ({
      category,
      severity,
      sources: sources.slice(0, SHEET_LIMITS.sources).map(({ source }) => labelOf(source)),
    })),
    trivia: film.trivia
      .filter((item) => !item.spoiler)
      .slice(0, SHEET_LIMITS.trivia)
      .map(({ text, source }) => ({ text, source: labelOf(source) })),
    spoilerTrivia: film.trivia.filter((item) => item.spoiler).length,
    aspects: aspectTotals(reviews),
    marks: scoreMarks(reviews.map(rowScore)),
    silent: silent
      .slice(0, SHEET_LIMITS.silent)
      .map((review) => ({ slug: review.slug, label: reviewLabel(review), verdict: review.verdict })),
    company: companyOf(
      reviews.flatMap((review) =>
        review.mentions.map(({ how, film: { id: _, ...film } }) => ({ how, film })),
      ),
    ),
  }
}
