import { z } from 'zod'
import { filmsPrinting } from '@/lib/catalogue/moves'
import { tags } from '@/lib/tags'
import type { Prisma } from '@/prisma/generated/client'
import { mergeFilm } from './films/merging'
import { mergeCritic, mergeOutlet, mergePerson } from './names'
import type { Step } from './steps'

type Tx = Prisma.TransactionClient

export const NOUNS = ['film', 'person', 'critic', 'outlet'] as const
export type MergeNoun = (typeof NOUNS)[number]
export const mergeNoun = z.enum(NOUNS)

/** Which of two goes, and into which. */
export type Pair = { gone: number; kept: number }

type Of = {
  /** What both have in common, for who reads of it. */
  many: string
  tag: (id: number) => string
  /** Moves everything, and says what that did; refuses what cannot be brought together. */
  move: (tx: Tx, pair: Pair) => Promise<Step[]>
  /** The films whose pages print one. */
  films: (tx: Tx, id: number) => Promise<number[]>
}

/** What is merged, and how. */
export const MERGED: Readonly<Record<MergeNoun, Of>> = {
  film: { many: 'films', tag: tags.film, move: mergeFilm, films: filmsShowing },
  person: {
    many: 'people',
    tag: tags.person,
    move: mergePerson,
    films: (tx, id) => filmsPrinting(tx, 'person', id),
  },
  critic: {
    many: 'critics',
    tag: tags.critic,
    move: mergeCritic,
    films: (tx, id) => filmsPrinting(tx, 'critic', id),
  },
  outlet: {
    many: 'outlets',
    tag: tags.outlet,
    move: mergeOutlet,
    films: (tx, id) => filmsPrinting(tx, 'outlet', id),
  },
}

/** A film, those whose critics name it, and those whose page shows it. */
async function filmsShowing(tx: Tx, id: number): Promise<number[]> {
  const found = await tx.$queryRaw<{ id: number }[]>`
    SELECT r.film_id AS id FROM mention m JOIN critic_review r ON r.id = m.review_id WHERE m.film_id = ${id}
    UNION SELECT film_id FROM film_sheet WHERE shows && ARRAY[${id}::int] UNION SELECT ${id}::int`
  return found.map((one) => one.id)
}
