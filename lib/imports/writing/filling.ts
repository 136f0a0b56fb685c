import { SOME_RELEASE } from '@/lib/catalogue/writing/releases'
import { editor } from '@/lib/catalogue/writing/sources'
import type { Filling } from '@/lib/imports/matching/filling'
import type { KnownFilm } from '@/lib/imports/matching/known'
import type { Prisma } from '@/prisma/generated/client'
import { severalCalled } from './adding'
import { addCredits } from './credits'
import { wordsHere } from './words'

/** Adds to a film what a list knows and we did not; what it says otherwise stands beside ours, as its claim. */
export async function fillFilm(
  tx: Prisma.TransactionClient,
  film: KnownFilm,
  filling: Filling,
  sourceId: number,
): Promise<string[]> {
  const filmId = film.id
  await fillColumns(tx, filmId, filling)
  await tx.filmTitle.createMany({
    data: filling.titles.map((title) => ({ ...title, filmId, sourceId })),
    skipDuplicates: true,
  })
  await tx.filmExternalId.createMany({ data: filling.ids.map((id) => ({ ...id, filmId })) })
  if (filling.released !== null) {
    const position = 1 + Math.max(-1, ...film.releases.map((release) => release.position))
    const data = { ...SOME_RELEASE, filmId, date: filling.released, sourceId, position }
    // What a list said before stays what it says.
    await tx.releaseEvent.createMany({ data, skipDuplicates: true })
  }
  await tx.factClaim.createMany({
    data: filling.claims.map((claim) => ({ ...claim, filmId, sourceId })),
    skipDuplicates: true,
  })
  if (filling.year !== null) await claimYear(tx, film, filling.year, sourceId)
  if (filling.runtimeMinutes !== null) await claimRuntime(tx, film, filling.runtimeMinutes, sourceId)
  const from = 1 + Math.max(-1, ...film.credits.map((credit) => credit.position))
  const doubtful = await addCredits(tx, [{ filmId, credits: filling.credits, from }])
  return [...filling.notes, ...(doubtful.get(filmId) ?? []).map(severalCalled)]
}

async function fillColumns(tx: Prisma.TransactionClient, id: number, { columns }: Filling) {
  const { budget, genres, countries, ...rest } = columns
  const words = await wordsHere(tx)
  const data = {
    ...rest,
    ...(genres && { genres: words.genres(genres) }),
    ...(countries && { countries: words.countries(countries) }),
    ...(budget && { budgetAmount: budget.amount, budgetCurrency: budget.currency }),
  }
  await tx.film.update({ where: { id }, data: { ...data, updatedAt: new Date() } })
}

/** Two claims, so that a page can say that sources differ: the one that is printed, and the list's. */
async function claimRuntime(
  tx: Prisma.TransactionClient,
  film: KnownFilm,
  minutes: number,
  sourceId: number,
) {
  const printed = film.runtimeMinutes
  const own = film.sourceId ?? (await editor(tx))
  const isClaimed = film.runtimeClaims.some((claim) => claim.minutes === printed)
  await tx.runtimeClaim.createMany({
    data: [
      ...(printed === null || isClaimed || own === sourceId
        ? []
        : [{ filmId: film.id, sourceId: own, minutes: printed }]),
      { filmId: film.id, sourceId, minutes },
    ],
    skipDuplicates: true,
  })
}

/** The same of years. */
async function claimYear(tx: Prisma.TransactionClient, film: KnownFilm, year: number, sourceId: number) {
  const own = film.sourceId ?? (await editor(tx))
  const isClaimed = film.yearClaims.some((claim) => claim.year === film.year)
  await tx.yearClaim.createMany({
    data: [
      ...(film.year === null || isClaimed || own === sourceId
        ? []
        : [{ filmId: film.id, sourceId: own, year: film.year }]),
      { filmId: film.id, sourceId, year },
    ],
    skipDuplicates: true,
  })
}
