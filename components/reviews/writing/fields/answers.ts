/** Whom an author lets answer, as their form has it. */
export const ANSWERS = [
  { value: 'anyone', words: 'Anyone' },
  { value: 'followed', words: 'Those I follow' },
  { value: 'nobody', words: 'Nobody' },
] as const
