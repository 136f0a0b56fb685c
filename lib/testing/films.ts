import { applyFile } from '@/lib/catalogue/apply'

let made = 0

type Review = Partial<Record<string, unknown>>

/** A critic review as a catalogue file has it, 6/10 unless told otherwise. */
export function reviewEntry(more: Review = {}): Record<string, unknown> {
  made += 1
  return {
    document: `d${made}`,
    outlet: null,
    critic: null,
    headline: `Headline ${made}`,
    publishedAt: null,
    url: null,
    score: { raw: '6/10', value: 6, best: 10, worst: null },
    verdict: 'positive',
    verdictBasis: 'follows from the score',
    summary: `Summary ${made}.`,
    aspects: [],
    comparedWith: [],
    containsUnmarkedSpoilers: false,
    rightsBasis: 'unknown',
    provenance: 'a test',
    ...more,
  }
}

/** The same, without a score: our reading. */
export const silentEntry = (verdict: string, more: Review = {}): Record<string, unknown> =>
  reviewEntry({
    score: { raw: null, value: null, best: null, worst: null },
    verdict,
    verdictBasis: 'our reading',
    verdictGrounds: 'It says so.',
    ...more,
  })

/** A score out of 100 with the verdict that follows. */
export const scoredEntry = (of100: number, more: Review = {}): Record<string, unknown> =>
  reviewEntry({
    score: { raw: `${of100} %`, value: of100, best: 100, worst: null },
    verdict: of100 >= 60 ? 'positive' : of100 >= 40 ? 'mixed' : 'negative',
    ...more,
  })

/** A catalogue file of one film. */
export function filmFile(film: object = {}, rest: object = {}) {
  made += 1
  const plain = {
    title: `Film ${made}`,
    slug: `film-${made}`,
    year: 2000 as number | null,
    countries: [] as string[],
    languages: [] as string[],
    genres: [] as string[],
    runtimeMinutes: null,
    synopsis: null,
  }
  return { film: { ...plain, ...film }, ...rest }
}

/** Applies a file as the command line would. */
export const applied = (file: object) => applyFile(JSON.stringify(file), 'test.json', 'correct')
