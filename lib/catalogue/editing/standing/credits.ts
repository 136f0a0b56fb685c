import 'server-only'
import type { Value } from '@/lib/catalogue/editing/shapes/parts'
import type { Prisma } from '@/prisma/generated/client'

type Tx = Prisma.TransactionClient
type Credits = Value<'credits'>

const named = { select: { name: true } } as const
const character = { select: { name: true, spellings: named } } as const

/** Who is credited with what, in their order. */
export async function standingCredits(tx: Tx, filmId: number): Promise<Credits> {
  const rows = await tx.credit.findMany({
    where: { filmId },
    select: { role: true, personId: true, person: named, character },
    orderBy: { position: 'asc' },
  })
  return {
    one: {},
    rows: rows.map(({ role, personId, person, character }) => ({
      ...{ role, person: personId, name: person.name, character: character?.name ?? null },
      characterSpellings: character?.spellings.map(({ name }) => name).toSorted() ?? [],
    })),
  }
}

/**
 * The same with everybody found who is here already: who a row named before, where the name is still one of theirs;
 * else who is called so, or has it among their spellings. Who is nobody yet stays without a number.
 */
export async function settledCredits(tx: Tx, { one, rows }: Credits): Promise<Credits> {
  const names = rows.map(({ name }) => name)
  const ids = rows.flatMap(({ person }) => (person === null ? [] : [person]))
  const people = await tx.person.findMany({
    where: {
      OR: [{ id: { in: ids } }, { name: { in: names } }, { spellings: { some: { name: { in: names } } } }],
    },
    select: { id: true, name: true, spellings: named },
    orderBy: { id: 'asc' },
  })
  const isCalled = (name: string) => (person: (typeof people)[number]) =>
    person.name === name || person.spellings.some((spelling) => spelling.name === name)
  return {
    one,
    rows: rows.map((row) => {
      const before = people.find(({ id }) => id === row.person)
      const who =
        before && isCalled(row.name)(before)
          ? before
          : (people.find(({ name }) => name === row.name) ?? people.find(isCalled(row.name)))
      const characterSpellings = row.characterSpellings.filter((name) => name !== row.character).toSorted()
      return { ...row, person: who?.id ?? null, name: who?.name ?? row.name, characterSpellings }
    }),
  }
}
