import type { CardOnPage } from '@/lib/films/queries'

export const VERDICT_WORDS = { positive: 'Positive', mixed: 'Mixed', negative: 'Negative' } as const

export const HOW_WORDS = {
  compared: 'compared',
  forFansOf: 'for fans of',
  sameGenre: 'same genre',
  samePeople: 'same people',
} as const

/** Of 100, with a tenth only where it is not whole. */
export const of100 = (score: number): string => score.toFixed(1).replace(/\.0$/, '')

type Writer = Pick<CardOnPage, 'critic' | 'outlet'>

/** A critic in few words, for a column's head or a list. */
export const shortName = ({ critic, outlet }: Writer): string => critic?.name ?? outlet?.name ?? 'Unknown'
