import 'server-only'
import type { Value } from '@/lib/catalogue/editing/shapes/parts'
import { personNamed } from '@/lib/catalogue/writing/people'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'

/** Who is nobody yet becomes somebody. Characters belong to their film, and are made anew. */
export async function writeCredits(
  tx: Prisma.TransactionClient,
  filmId: number,
  { rows }: Value<'credits'>,
): Promise<void> {
  await tx.credit.deleteMany({ where: { filmId } })
  await tx.character.deleteMany({ where: { filmId } })
  const credited = new Set<string>()
  for (const [position, { role, person, name, character, characterSpellings }] of rows.entries()) {
    const isHere = person !== null && (await tx.person.count({ where: { id: person } })) > 0
    const personId = isHere ? person : await personNamed(tx, name)
    if (credited.has(`${role} ${personId}`))
      throw new Refusal('twice', `Two rows credit the same person with the same: ${name} is somebody above.`)
    credited.add(`${role} ${personId}`)
    const characterId = character === null ? null : await named(tx, filmId, character, characterSpellings)
    await tx.credit.create({ data: { filmId, personId, role, characterId, position } })
  }
}

async function named(
  tx: Prisma.TransactionClient,
  filmId: number,
  name: string,
  spellings: readonly string[],
) {
  const { id: characterId } = await tx.character.upsert({
    where: { filmId_name: { filmId, name } },
    create: { filmId, name },
    update: {},
    select: { id: true },
  })
  await tx.characterSpelling.createMany({
    data: spellings.map((spelling) => ({ characterId, name: spelling })),
    skipDuplicates: true,
  })
  return characterId
}
