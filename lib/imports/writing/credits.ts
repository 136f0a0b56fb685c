import type { FilmRead } from '@/lib/imports/reading/film'
import type { Prisma } from '@/prisma/generated/client'
import { peopleNamed } from './people'

export type FilmCredits = { filmId: number; credits: FilmRead['credits']; from: number }

/** Adds credits to films, from a place on; answers for which films which names are several people's here. */
export async function addCredits(
  tx: Prisma.TransactionClient,
  films: readonly FilmCredits[],
): Promise<Map<number, string[]>> {
  const { ids, doubtful } = await peopleNamed(
    tx,
    films.flatMap(({ credits }) => credits.map(({ name }) => name)),
  )
  const characters = await addCharacters(tx, films)
  await tx.credit.createMany({
    data: films.flatMap(({ filmId, credits, from }) =>
      credits.map(({ role, name, character }, n) => ({
        ...{ filmId, role, position: from + n, personId: ids.get(name) ?? 0 },
        characterId: character === null ? null : (characters.get(`${filmId} ${character}`) ?? null),
      })),
    ),
    // Two spellings of one person are one credit.
    skipDuplicates: true,
  })
  return new Map(
    films.map(({ filmId, credits }) => [
      filmId,
      credits.flatMap(({ name }) => (doubtful.has(name) ? [name] : [])),
    ]),
  )
}

async function addCharacters(tx: Prisma.TransactionClient, films: readonly FilmCredits[]) {
  const data = films.flatMap(({ filmId, credits }) =>
    credits.flatMap(({ character }) => (character === null ? [] : [{ filmId, name: character }])),
  )
  if (data.length === 0) return new Map<string, number>()
  await tx.character.createMany({ data, skipDuplicates: true })
  const made = await tx.character.findMany({
    where: { filmId: { in: data.map(({ filmId }) => filmId) } },
    select: { id: true, filmId: true, name: true },
  })
  return new Map(made.map(({ id, filmId, name }) => [`${filmId} ${name}`, id]))
}
