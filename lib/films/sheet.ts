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
  yearClaims: { select: { year: true, source: sourceSelect }, orderBy: { sourceId: 'asc' } },
  factClaims: {
    select: { fact: true, value: true, source: sourceSelect },
    orderBy: [{ fact: 'asc' }, { sourceId: 'asc' }, { value: 'asc' }],
    take: SHEET_LIMITS.claims,
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

/** Films gathered at once: what all their critics say has room in memory. */
const AT_ONCE = 50

/** Rebuilds what the pages of films show. */
export async function rebuildSheets(tx: Prisma.TransactionClient, filmIds: readonly number[]): Promise<void> {
  for (let n = 0; n < filmIds.length; n += AT_ONCE) await rebuildSome(tx, filmIds.slice(n, n + AT_ONCE))
}

async function rebuildSome(tx: Prisma.TransactionClient, filmIds: readonly number[]): Promise<void> {
  const films = await tx.film.findMany({
    where: { id: { in: [...filmIds] } },
    select: { id: true, ...gathered },
  })
  const relatedIds = await relatedFilms(tx, filmIds)
  const related = await tx.film.findMany({
    where: { id: { in: [...new Set([...relatedIds.values()].flat())] } },
    select: name,
  })
  const byId = new Map(related.map((film) => [film.id, film]))
  const sheets = films.map((film) => sheetRow(film, relatedIds.get(film.id) ?? [], byId))
  await tx.$executeRaw`
    INSERT INTO film_sheet (film_id, document, shows)
    SELECT film_id, document, array(SELECT jsonb_array_elements_text(shows)::int)
    FROM jsonb_to_recordset(${JSON.stringify(sheets)}::jsonb) AS s (film_id int, document jsonb, shows jsonb)
    ON CONFLICT (film_id) DO UPDATE SET document = EXCLUDED.document, shows = EXCLUDED.shows`
}

type Name = Prisma.FilmGetPayload<{ select: typeof name }>

/** A film's sheet, and the other films it prints. */
function sheetRow(
  film: Gathered & { id: number },
  relatedIds: readonly number[],
  byId: ReadonlyMap<number, Name>,
) {
  const related = relatedIds.flatMap((id) => byId.get(id) ?? [])
  const mentioned = film.criticReviews.flatMap((review) => review.mentions.map((mention) => mention.film.id))
  const document = {
    ...sheetOf(film),
    related: related.map(({ id: _, ...rest }) => rest),
  } satisfies FilmSheet
  return { film_id: film.id, document, shows: [...new Set([...relatedIds, ...mentioned])] }
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
    years: film.yearClaims.map(({ source, ...claim }) => ({ ...claim, source: labelOf(source) })),
    claims: film.factClaims.map(({ source, ...claim }) => ({ ...claim, source: labelOf(source) })),
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
