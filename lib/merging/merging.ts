import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { record } from '@/lib/audit/recording'
import { isProtected } from '@/lib/catalogue/editing/protecting'
import { lockCatalogue } from '@/lib/catalogue/locking'
import { keepFormerSlug } from '@/lib/catalogue/slugs'
import { rebuildTouched } from '@/lib/catalogue/touching'
import { prisma } from '@/lib/db'
import { announce } from '@/lib/doors/announce'
import { foldSoon } from '@/lib/ratings/folding'
import { Refusal } from '@/lib/refusal'
import { tags } from '@/lib/tags'
import type { Prisma } from '@/prisma/generated/client'
import { settleFilms, whoShows } from './films/settling'
import { MERGED, type MergeNoun, type Pair } from './nouns'
import { ask, carry, howMany, type Step } from './steps'

type Tx = Prisma.TransactionClient

/** Long enough for a film that a hundred thousand have rated. */
export const PATIENCE = { maxWait: 10_000, timeout: 120_000 }

export type Counts = { moved: Record<string, number>; dropped: Record<string, number> }

export type Merging = { noun: MergeNoun; from: string; into: string; reason: string }

/**
 * Makes two of the catalogue one: everything moves, the address that goes leads to what remains, and every page that
 * shows either is made anew. What was there is kept, so that it can be taken back. Answers the address that remains.
 * @throws Refusal for what cannot be one, or is not there any more
 */
export async function mergeThings(editor: Pick<Viewer, 'id'>, { noun, from, into, reason }: Merging) {
  await prisma().$transaction(async (tx) => {
    const { pair, gone, steps, films } = await moveAll(tx, noun, from, into)
    const counts = countsOf(steps)
    const { id } = await tx.merge.create({
      data: {
        noun,
        goneId: pair.gone,
        keptId: pair.kept,
        gone: gone as Prisma.InputJsonObject,
        counts,
        reason,
        byId: editor.id,
      },
      select: { id: true },
    })
    await tx.mergeStep.createMany({
      data: steps.map((step, position) => ({ mergeId: id, position, step: step as Prisma.InputJsonObject })),
    })
    await tellAll(tx, noun, pair, films)
    await record(tx, {
      ...{ actor: editor, act: 'merged', subject: { kind: noun, id: pair.kept } },
      details: { gone: pair.gone, moved: total(counts.moved), dropped: total(counts.dropped) },
    })
  }, PATIENCE)
  if (noun === 'film') foldSoon()
}

/** What a merge would move and what it would drop, by doing it and leaving it undone. @throws Refusal like the merge */
export async function tryMerge(noun: MergeNoun, from: string, into: string): Promise<Counts> {
  let counts: Counts = { moved: {}, dropped: {} }
  const enough = new Error('left undone')
  const trying = prisma().$transaction(async (tx) => {
    counts = countsOf((await moveAll(tx, noun, from, into)).steps)
    throw enough
  }, PATIENCE)
  await trying.catch((error) => {
    if (error !== enough) throw error
  })
  return counts
}

/** Moves everything and takes the one away. */
async function moveAll(tx: Tx, noun: MergeNoun, from: string, into: string) {
  await lockCatalogue(tx)
  const [gone, kept] = [await rowAt(tx, noun, from), await rowAt(tx, noun, into)]
  if (!gone || !kept) throw new Refusal('gone', 'One of these is not here any more.')
  const pair: Pair = { gone: Number(gone.id), kept: Number(kept.id) }
  if (pair.gone === pair.kept) throw new Refusal('same', 'These are one already.')
  if ((noun === 'film' || noun === 'person') && (await isProtected(tx, { kind: noun, id: pair.gone })))
    throw new Refusal(
      'protected',
      `The ${noun} that would go is protected. Take the protection off first, or merge the other way round.`,
    )
  const { move, films } = MERGED[noun]
  const printing = [...(await films(tx, pair.gone)), ...(await films(tx, pair.kept))]
  const steps = await move(tx, pair)
  steps.push(...(await moveAddresses(tx, noun, pair)))
  await tx.$executeRawUnsafe(`DELETE FROM ${noun} WHERE id = $1`, pair.gone)
  await keepFormerSlug(tx, noun, { from: String(gone.slug), to: String(kept.slug), targetId: pair.kept })
  const touched = printing.filter((id) => noun !== 'film' || id !== pair.gone)
  return { pair, gone, steps, films: new Set(touched) }
}

const rowAt = async (tx: Tx, noun: MergeNoun, slug: string) =>
  (await ask(tx, `SELECT to_jsonb(t) AS row FROM ${noun} t WHERE slug = $1 FOR UPDATE`, slug))[0]

/** Addresses that led to the one, and those of entries below it. */
async function moveAddresses(tx: Tx, noun: MergeNoun, { gone, kept }: Pair): Promise<Step[]> {
  const own = { table: 'former_slug', column: 'target_id', key: ['slug', 'scope_id', 'noun'] } as const
  const below = {
    ...{ table: 'former_slug', column: 'scope_id', key: ['slug', 'noun'], once: [['slug', 'noun']] },
    where: `t.noun = 'criticReview'`,
  }
  return [
    ...(await carry(tx, { ...own, where: `t.noun = '${noun}'` }, gone, kept)),
    ...(noun === 'film' ? await carry(tx, below, gone, kept) : []),
  ]
}

/** Rebuilds what is derived of all that was touched, and tells every page that shows any of it. */
export async function tellAll(tx: Tx, noun: MergeNoun, pair: Pair, films: ReadonlySet<number>) {
  if (noun === 'film') await settleFilms(tx, pair)
  if (noun === 'person')
    await tx.$executeRaw`DELETE FROM search_entry WHERE person_id IN (${pair.gone}, ${pair.kept})`
  await rebuildTouched(tx, films)
  const members = noun === 'film' ? await whoShows(tx, [pair.gone, pair.kept]) : []
  const told = [tags.films, tags.home, MERGED[noun].tag(pair.gone), MERGED[noun].tag(pair.kept)]
  const all = noun === 'film' ? [tags.reviews, tags.lists, tags.audience, ...members.map(tags.member)] : []
  await announce((sql, params) => tx.$executeRawUnsafe(sql, ...params), [...told, ...all])
}

function countsOf(steps: readonly Step[]): Counts {
  const counts: Counts = { moved: {}, dropped: {} }
  for (const step of steps) {
    const of = step.did === 'moved' ? counts.moved : step.did === 'dropped' ? counts.dropped : null
    if (of) of[step.table] = (of[step.table] ?? 0) + howMany(step)
  }
  return counts
}

const total = (of: Record<string, number>) => Object.values(of).reduce((sum, n) => sum + n, 0)
