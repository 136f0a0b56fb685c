import 'server-only'
import type { Part, PersonPart, Subject, Value } from '@/lib/catalogue/editing/shapes/parts'
import { keyOf } from '@/lib/catalogue/editing/standing/key'
import { moveAddress } from '@/lib/catalogue/moves'
import { editor } from '@/lib/catalogue/writing/sources'
import { MistakenField, Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'
import { type SourceOf, WRITING_FILM } from './film'

type Tx = Prisma.TransactionClient

const WRITING_PERSON: { [P in PersonPart]: (tx: Tx, id: number, value: Value<P>) => Promise<unknown> } = {
  async names(tx, personId, { one, rows }) {
    await tx.person.update({ where: { id: personId }, data: one })
    await tx.personSpelling.deleteMany({ where: { personId } })
    await tx.personSpelling.createMany({ data: rows.map(({ name }) => ({ personId, name })) })
  },
  bio: (tx, id, { one }) => tx.person.update({ where: { id }, data: one }),
}

/** Writes a part of a film or a person, by whom where that is kept with it. */
export async function writePart<P extends Part>(
  tx: Tx,
  subject: Subject,
  part: P,
  value: Value<P>,
  byId: number,
): Promise<void> {
  const parts = {
    ...WRITING_FILM,
    ...WRITING_PERSON,
    address: () => writeAddress(tx, subject, value as Value<'address'>),
    protection: () => writeProtection(tx, subject, value as Value<'protection'>, byId),
  }
  const write = parts[part] as (tx: Tx, id: number, value: Value<P>, sourceOf: SourceOf) => Promise<unknown>
  await write(tx, subject.id, value, await sourcesOf(tx, subject))
}

/** A film’s documents and our editors by their codes. @throws Refusal for a code of none of them */
async function sourcesOf(tx: Tx, { kind, id }: Subject): Promise<SourceOf> {
  const found = kind === 'film' ? await tx.source.findMany({ where: { filmId: id } }) : []
  const known = new Map(found.map((source) => [source.code, source.id]))
  known.set('editor', await editor(tx))
  return (code) => {
    const there = known.get(code)
    if (there === undefined) throw new Refusal('no source', `This film has no source called “${code}”.`)
    return there
  }
}

/** The old address leads on. One that leads to something else already is somebody’s too. */
async function writeAddress(tx: Tx, { kind, id }: Subject, { one: { slug: to } }: Value<'address'>) {
  const where = { id }
  const { slug: from } = await (kind === 'film'
    ? tx.film.findUniqueOrThrow({ where })
    : tx.person.findUniqueOrThrow({ where }))
  const taken = await (kind === 'film'
    ? tx.film.count({ where: { slug: to, id: { not: id } } })
    : tx.person.count({ where: { slug: to, id: { not: id } } }))
  const leads = await tx.formerSlug.count({ where: { noun: kind, slug: to, targetId: { not: id } } })
  if (taken + leads > 0) throw new MistakenField('slug', 'This address is taken.')
  await moveAddress(tx, { noun: kind, from, to })
}

async function writeProtection(
  tx: Tx,
  subject: Subject,
  { one: { reason } }: Value<'protection'>,
  byId: number,
) {
  await tx.catalogueProtection.deleteMany({ where: keyOf(subject) })
  if (reason !== null) await tx.catalogueProtection.create({ data: { ...keyOf(subject), reason, byId } })
}
