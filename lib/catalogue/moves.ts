import type { CatalogueFile } from '@/lib/catalogue/format/schema'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'
import { keepFormerSlug, RESERVED_SLUGS } from './slugs'

type Move = CatalogueFile['moved'][number]
type Tx = Prisma.TransactionClient

/**
 * Gives a thing a new address; the old one leads to it from now on. Doing it again changes nothing.
 * Returns the films whose pages print it.
 */
export async function moveAddress(tx: Tx, { noun, from, to }: Move): Promise<number[]> {
  const there = await find(tx, noun, from)
  const taken = await find(tx, noun, to)
  if (!there && taken) return []
  if (!there) throw new Refusal('nothing-there', `moved: there is no ${noun} at “${from}”.`)
  if (taken || RESERVED_SLUGS.has(to)) throw new Refusal('address-taken', `moved: “${to}” is taken.`)
  await rename[noun](tx, there.id, to)
  await keepFormerSlug(tx, noun, { from, to, targetId: there.id })
  return filmsPrinting(tx, noun, there.id)
}

/** The films whose pages print a thing. */
export const filmsPrinting = (tx: Tx, noun: Move['noun'], id: number): Promise<number[]> =>
  printing[noun](tx, id)

const only = { id: true } as const

function find(tx: Tx, noun: Move['noun'], slug: string): Promise<{ id: number } | null> {
  if (noun === 'film') return tx.film.findUnique({ where: { slug }, select: only })
  if (noun === 'person') return tx.person.findUnique({ where: { slug }, select: only })
  if (noun === 'outlet') return tx.outlet.findUnique({ where: { slug }, select: only })
  return tx.critic.findUnique({ where: { slug }, select: only })
}

const rename = {
  film: (tx: Tx, id: number, slug: string) => tx.film.update({ where: { id }, data: { slug } }),
  person: (tx: Tx, id: number, slug: string) => tx.person.update({ where: { id }, data: { slug } }),
  outlet: (tx: Tx, id: number, slug: string) => tx.outlet.update({ where: { id }, data: { slug } }),
  critic: (tx: Tx, id: number, slug: string) => tx.critic.update({ where: { id }, data: { slug } }),
}

const filmIds = (rows: { filmId: number }[]) => rows.map((row) => row.filmId)
const film = { filmId: true } as const

const printing = {
  film: async (_: Tx, id: number) => [id],
  person: async (tx: Tx, personId: number) =>
    filmIds(await tx.credit.findMany({ where: { personId }, select: film, distinct: ['filmId'] })),
  outlet: async (tx: Tx, outletId: number) =>
    filmIds(await tx.criticReview.findMany({ where: { outletId }, select: film, distinct: ['filmId'] })),
  critic: async (tx: Tx, criticId: number) =>
    filmIds(await tx.criticReview.findMany({ where: { criticId }, select: film, distinct: ['filmId'] })),
}
