import { Refusal } from '@/lib/refusal'
import { counted } from '@/lib/words'
import type { Prisma } from '@/prisma/generated/client'
import { add, carry, change, type Step } from './steps'

type Tx = Prisma.TransactionClient
type Pair = { gone: number; kept: number }

/** Somebody's credits and spellings; the name that goes stays another spelling. */
export async function mergePerson(tx: Tx, { gone, kept }: Pair): Promise<Step[]> {
  const { name, bio } = await tx.person.findUniqueOrThrow({ where: { id: gone } })
  const other = await tx.person.findUniqueOrThrow({ where: { id: kept } })
  return [
    ...(await carry(
      tx,
      { table: 'credit', column: 'person_id', key: ['id'], once: [['film_id', 'role']] },
      ...([gone, kept] as const),
    )),
    ...(await carry(
      tx,
      { table: 'person_spelling', column: 'person_id', key: ['name'], once: [['name']] },
      ...([gone, kept] as const),
    )),
    ...(await carry(tx, { table: 'catalogue_edit', column: 'person_id', key: ['id'] }, gone, kept)),
    ...(name === other.name ? [] : await add(tx, 'person_spelling', { person_id: kept, name })),
    ...(bio && !other.bio ? await change(tx, 'person', { id: kept }, { bio }) : []),
  ]
}

/** A critic's reviews and other names; the name that goes stays another name. */
export async function mergeCritic(tx: Tx, pair: Pair): Promise<Step[]> {
  const { gone, kept } = pair
  const [{ n } = { n: 0 }] = await tx.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM critic_review g JOIN critic_review k ON k.film_id = g.film_id
      AND k.outlet_id IS NOT DISTINCT FROM g.outlet_id WHERE g.critic_id = ${gone} AND k.critic_id = ${kept}`
  if (n > 0) throw bothReviewed(n, 'critics')
  const { name, bio } = await tx.critic.findUniqueOrThrow({ where: { id: gone } })
  const other = await tx.critic.findUniqueOrThrow({ where: { id: kept } })
  return [
    ...(await carry(tx, { table: 'critic_review', column: 'critic_id', key: ['id'] }, gone, kept)),
    ...(await carry(tx, { table: 'critic_alias', column: 'critic_id', key: ['name'] }, gone, kept)),
    ...(await add(tx, 'critic_alias', { critic_id: kept, name })),
    ...(bio && !other.bio ? await change(tx, 'critic', { id: kept }, { bio }) : []),
  ]
}

/** An outlet's reviews, other names and scale. Of two scales that of the one that remains counts from now on. */
export async function mergeOutlet(tx: Tx, pair: Pair): Promise<Step[]> {
  const { gone, kept } = pair
  const [{ n } = { n: 0 }] = await tx.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM critic_review g JOIN critic_review k ON k.film_id = g.film_id
      AND k.critic_id IS NOT DISTINCT FROM g.critic_id WHERE g.outlet_id = ${gone} AND k.outlet_id = ${kept}`
  if (n > 0) throw bothReviewed(n, 'outlets')
  const { name, url } = await tx.outlet.findUniqueOrThrow({ where: { id: gone } })
  const other = await tx.outlet.findUniqueOrThrow({ where: { id: kept }, include: { scale: true } })
  const scale = { table: 'score_scale', column: 'outlet_id', key: ['id'] } as const
  return [
    ...(await carry(tx, { table: 'critic_review', column: 'outlet_id', key: ['id'] }, gone, kept)),
    ...(await carry(tx, { table: 'outlet_alias', column: 'outlet_id', key: ['name'] }, gone, kept)),
    ...(await add(tx, 'outlet_alias', { outlet_id: kept, name })),
    ...(url && !other.url ? await change(tx, 'outlet', { id: kept }, { url }) : []),
    ...(other.scale ? await retire(tx, gone) : await takeScale(tx, scale, pair)),
  ]
}

/** The scale goes along, and with it what the outlet's own columns say. */
async function takeScale(tx: Tx, scale: Parameters<typeof carry>[1], { gone, kept }: Pair): Promise<Step[]> {
  const { scaleBest, scaleWorst } = await tx.outlet.findUniqueOrThrow({ where: { id: gone } })
  const ends = { scale_best: scaleBest?.toNumber() ?? null, scale_worst: scaleWorst?.toNumber() ?? null }
  return [...(await carry(tx, scale, gone, kept)), ...(await change(tx, 'outlet', { id: kept }, ends))]
}

async function retire(tx: Tx, gone: number): Promise<Step[]> {
  const scale = await tx.scoreScale.findUnique({ where: { outletId: gone }, select: { id: true } })
  return scale ? change(tx, 'score_scale', { id: scale.id }, { outlet_id: null, former_outlet_id: gone }) : []
}

const bothReviewed = (n: number, many: string) =>
  new Refusal(
    'both',
    `Both ${many} have ${counted(n, 'review')} of the same film that would be one entry twice. Correct or remove one of each pair first.`,
  )
