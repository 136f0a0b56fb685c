import 'server-only'
import type { Part, PersonPart, Subject, Value } from '@/lib/catalogue/editing/shapes/parts'
import type { Prisma } from '@/prisma/generated/client'
import { settledCredits } from './credits'
import { STANDING_FILM } from './film'
import { keyOf } from './key'
import { settledKind } from './kind'

type Tx = Prisma.TransactionClient

const STANDING_PERSON: { [P in PersonPart]: (tx: Tx, id: number) => Promise<Value<P>> } = {
  async names(tx, id) {
    const select = { name: true, spellings: { select: { name: true } } } as const
    const { name, spellings } = await tx.person.findUniqueOrThrow({ where: { id }, select })
    return { one: { name }, rows: spellings.toSorted(byName) }
  },
  async bio(tx, id) {
    const one = await tx.person.findUniqueOrThrow({ where: { id }, select: { bio: true } })
    return { one, rows: [] }
  },
}

/** One order on every machine, whatever the database sorts by. */
const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)

/** What stands in a part of a film or person that is there. */
export async function standingIn<P extends Part>(tx: Tx, subject: Subject, part: P): Promise<Value<P>> {
  const parts = {
    ...STANDING_FILM,
    ...STANDING_PERSON,
    async address() {
      const found = { where: { id: subject.id }, select: { slug: true } }
      const one = await (subject.kind === 'film'
        ? tx.film.findUniqueOrThrow(found)
        : tx.person.findUniqueOrThrow(found))
      return { one, rows: [] }
    },
    async protection() {
      const found = await tx.catalogueProtection.findUnique({ where: keyOf(subject) })
      return { one: { reason: found?.reason ?? null }, rows: [] }
    },
  }
  return (await parts[part](tx, subject.id)) as Value<P>
}

/** What was typed with the names of people and places that are here already, so that it compares with what stands. */
export async function settled<P extends Part>(tx: Tx, part: P, value: Value<P>): Promise<Value<P>> {
  if (part === 'credits') return (await settledCredits(tx, value as Value<'credits'>)) as Value<P>
  if (part === 'kind') return (await settledKind(tx, value as Value<'kind'>)) as Value<P>
  if (part === 'names') {
    const { one, rows } = value as Value<'names'>
    const others = rows.filter(({ name }) => name !== one.name)
    return { one, rows: others.toSorted(byName) } as Value<P>
  }
  return value
}
