import type { Asker, EntryField, RequestOutcome, RequestWish } from '@/prisma/generated/enums'

/** As whom somebody asks. */
export const ASKERS: Readonly<Record<Asker, string>> = {
  critic: 'The critic who wrote it',
  outlet: 'The outlet that published it',
  onBehalf: 'Somebody who speaks for one of them',
}

export const WISHES: Readonly<Record<RequestWish, { words: string; noun: string; hint: string }>> = {
  correction: { words: 'Correct it', noun: 'a correction', hint: 'Something in it is wrong.' },
  removal: {
    ...{ words: 'Take it away', noun: 'a removal' },
    hint: 'It should not stand here at all. Taken away, it counts in no score.',
  },
}

/** What can be wrong in an entry. */
export const FIELDS: Readonly<Record<EntryField, string>> = {
  headline: 'The headline',
  summary: 'The summary, which is ours',
  score: 'The score, or how we read it',
  published: 'The date',
  link: 'The link to the original',
  names: 'Who wrote or published it',
  other: 'Something else',
}

export const OUTCOMES: Readonly<Record<RequestOutcome, string>> = {
  corrected: 'corrected',
  removed: 'taken away',
  declined: 'declined',
}
