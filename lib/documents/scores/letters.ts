import { type Label, valueIn } from '@/lib/scales/scale'

/** Letters and what each is on a scale; `best` is its highest. */
export type Letters = { best: number; labels: readonly Label[] }

/**
 * What a letter is on a scale of 100 unless the catalogue says otherwise: its first version has just these, and editors
 * put others in force. Steps of a twelfth, an F being nothing, after the example of Metacritic: its help page says A is
 * 100, B+ 83 and F 0 ("Entertainment Weekly gave my favorite movie a B+", the FAQ of its help centre), and others quote
 * it with 67 for B− and 50 for C. The rest is the same arithmetic, 91 and 16 rounded down as they are handed on.
 */
export const LETTERS: Letters = {
  best: 100,
  labels: Object.entries({
    'A+': 100,
    ...{ A: 100, 'A-': 91, 'B+': 83, B: 75, 'B-': 67, 'C+': 58 },
    ...{ C: 50, 'C-': 42, 'D+': 33, D: 25, 'D-': 16, F: 0 },
  }).map(([label, value]) => ({ label, value })),
}

/** A letter's value; null for what is no letter of the scale. */
export const letterValue = (written: string, letters: Letters): number | null => valueIn(letters, written)
