import type { Aspect, FilmKind, MentionHow, Polarity } from '@/prisma/generated/enums'

/** The words files and pages use, and the record's names for them. */
export const ASPECTS = [
  'acting',
  'action',
  'story',
  'visuals',
  'camera',
  'music',
  'pacing',
  'emotion',
  'villain',
  'humour',
] as const satisfies readonly Aspect[]

export const FILM_KINDS = {
  film: 'film',
  'film series': 'filmSeries',
  series: 'series',
} as const satisfies Record<string, FilmKind>

export const POLARITIES = { '+': 'praise', '±': 'mixed', '-': 'fault' } as const satisfies Record<
  string,
  Polarity
>

export const MENTION_HOWS = {
  compared: 'compared',
  'for fans of': 'forFansOf',
  'same genre': 'sameGenre',
  'same people': 'samePeople',
} as const satisfies Record<string, MentionHow>

export const VERDICT_BASES = { 'follows from the score': 'score', 'our reading': 'reading' } as const
