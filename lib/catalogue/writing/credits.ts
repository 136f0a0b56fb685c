import type { FilmEntry } from '@/lib/catalogue/format/schema'
import { freeSlug, slugOf } from '@/lib/catalogue/slugs'
import type { Prisma } from '@/prisma/generated/client'
import type { Application } from './context'

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

/** The person a credit names, by name or by any known spelling; made where there is none. */
async function person(tx: Prisma.TransactionClient, { name, aliases }: CreditEntry): Promise<number> {
  const there =
    (await tx.person.findFirst({ where: { name }, orderBy: { id: 'asc' }, select: { id: true } })) ??
    (await tx.person.findFirst({
      where: { spellings: { some: { name } } },
      orderBy: { id: 'asc' },
      select: { id: true },
    }))
  const id = there?.id ?? (await newPerson(tx, name))
  const data = aliases.filter((alias) => alias !== name).map((alias) => ({ personId: id, name: alias }))
  await tx.personSpelling.createMany({ data, skipDuplicates: true })
  return id
}

async function newPerson(tx: Prisma.TransactionClient, name: string): Promise<number> {
  const slug = await freeSlug(
    slugOf(name, 'person'),
    async (slug) =>
      (await tx.person.count({ where: { slug } })) +
        (await tx.formerSlug.count({ where: { noun: 'person', slug } })) >
      0,
  )
  return (await tx.person.create({ data: { name, slug }, select: { id: true } })).id
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
