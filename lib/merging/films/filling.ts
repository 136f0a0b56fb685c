import { editor } from '@/lib/catalogue/writing/sources'
import { add, change, type Step } from '@/lib/merging/steps'
import type { Prisma } from '@/prisma/generated/client'

type Pair = { gone: number; kept: number }

const columns = {
  ...{ title: true, year: true, countries: true, languages: true, genres: true, runtimeMinutes: true },
  ...{ synopsis: true, budgetAmount: true, budgetCurrency: true },
} as const

/** What is unknown of the film that remains, and known of the other. The other's title stays one of its titles. */
export async function filled(tx: Prisma.TransactionClient, { gone, kept }: Pair): Promise<Step[]> {
  const from = await tx.film.findUniqueOrThrow({ where: { id: gone }, select: columns })
  const to = await tx.film.findUniqueOrThrow({ where: { id: kept }, select: columns })
  const wanted = {
    ...(to.year === null && from.year !== null && { year: from.year }),
    ...(to.runtimeMinutes === null &&
      from.runtimeMinutes !== null && { runtime_minutes: from.runtimeMinutes }),
    ...(to.synopsis === null && from.synopsis !== null && { synopsis: from.synopsis }),
    ...(to.countries.length === 0 && from.countries.length > 0 && { countries: from.countries }),
    ...(to.languages.length === 0 && from.languages.length > 0 && { languages: from.languages }),
    ...(to.genres.length === 0 && from.genres.length > 0 && { genres: from.genres }),
    ...(to.budgetAmount === null &&
      from.budgetAmount !== null && {
        budget_amount: Number(from.budgetAmount),
        budget_currency: from.budgetCurrency,
      }),
  }
  const title = { film_id: kept, title: from.title, original: false, source_id: await editor(tx) }
  return [
    ...(Object.keys(wanted).length === 0 ? [] : await change(tx, 'film', { id: kept }, wanted)),
    ...(from.title === to.title ? [] : await add(tx, 'film_title', title)),
  ]
}
