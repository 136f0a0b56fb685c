import { isProtected } from '@/lib/catalogue/editing/protecting'
import type { FilmEntry } from '@/lib/catalogue/format/schema'
import type { Prisma } from '@/prisma/generated/client'
import type { Application } from './context'
import { personNamed } from './people'

type CreditEntry = FilmEntry['credits'][number]

/** Replaces a film's credits and characters by the file's; people and their spellings are only ever added to. */
export async function applyCredits({ tx, filmId }: Application, entry: FilmEntry) {
  await tx.credit.deleteMany({ where: { filmId } })
  await tx.character.deleteMany({ where: { filmId } })
  for (const [position, credit] of entry.credits.entries()) {
    const personId = await person(tx, credit)
    const characterId = await character(tx, filmId, credit)
    await tx.credit.create({ data: { filmId, personId, role: credit.role, characterId, position } })
  }
}

/** The person a credit names, with the spellings it gives. */
async function person(tx: Prisma.TransactionClient, { name, aliases }: CreditEntry): Promise<number> {
  const id = await personNamed(tx, name)
  if (await isProtected(tx, { kind: 'person', id })) return id
  const data = aliases.filter((alias) => alias !== name).map((alias) => ({ personId: id, name: alias }))
  await tx.personSpelling.createMany({ data, skipDuplicates: true })
  return id
}

async function character(
  tx: Prisma.TransactionClient,
  filmId: number,
  credit: CreditEntry,
): Promise<number | null> {
  if (!credit.character) return null
  const { character: name, characterAliases } = credit
  const { id } = await tx.character.upsert({
    where: { filmId_name: { filmId, name } },
    create: { filmId, name },
    update: {},
    select: { id: true },
  })
  const data = characterAliases
    .filter((alias) => alias !== name)
    .map((alias) => ({ characterId: id, name: alias }))
  await tx.characterSpelling.createMany({ data, skipDuplicates: true })
  return id
}
