/** What a letter is on a scale of 100. A change is a new version: drafts say which one they were read by. */
export const LETTERS = {
  version: 1,
  best: 100,
  // As Metacritic publishes it: an F is nothing, and what lies between is spread evenly.
  values: {
    'A+': 100,
    A: 100,
    'A-': 91,
    'B+': 83,
    B: 75,
    'B-': 67,
    'C+': 58,
    C: 50,
    'C-': 42,
    'D+': 33,
    D: 25,
    'D-': 16,
    F: 0,
  } as Record<string, number>,
}

/** A letter's value; null for what is no letter of the scale. */
export const letterValue = (written: string): number | null =>
  LETTERS.values[written.toUpperCase().replace(/[−–]/, '-')] ?? null
