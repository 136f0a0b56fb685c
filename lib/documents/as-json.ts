import type { Reading } from './reading'

/** What `import-critic --json` prints of a document: one object, its places in UTF-16 units of the raw text. */
export function asJson(file: string, reading: Reading) {
  const { film, critic, verdict, facts } = reading
  return {
    file,
    status: reading.status as string,
    film: { ...film.value, confidence: rounded(film.confidence) },
    headline: reading.headline.value,
    dek: reading.dek.value,
    critic: critic.value,
    outlet: reading.outlet.value,
    publishedAt: reading.publishedAt.value,
    score: reading.score.value,
    verdict: { value: verdict.value, confidence: rounded(verdict.confidence) },
    facts,
    sections: reading.sections.map(({ heading, inferred, kind, start, end }) => ({
      heading,
      inferred,
      kind,
      start,
      end,
    })),
    quotes: reading.quotes.map(({ speaker, start, end }) => ({ speaker, start, end })),
    trivia: reading.trivia.map(({ start, end }) => ({ start, end })),
    comparedWith: reading.comparedWith.map(({ title, how }) => ({ title, how })),
    alsoRead: [...new Set(reading.alsoRead.map(({ title }) => title))],
    contentNotes: reading.contentNotes.map(({ category }) => category),
    spoilerSpans: reading.spoilers.map(({ start, end }) => ({ start, end })),
    cuts: reading.cuts.map(({ rule, start, end, text }) => ({ rule, start, end, text })),
    duplicatesOf: reading.duplicatesOf,
    warnings: reading.warnings,
  }
}

export type DocumentJson = ReturnType<typeof asJson>

/** The same shape for a document that could not be read: nothing in it but the sentence why. */
export function failedJson(file: string, sentence: string): DocumentJson {
  return {
    file,
    status: 'failed',
    film: { title: null, year: null, slug: null, confidence: 0 },
    headline: null,
    dek: null,
    critic: { name: null, bio: null },
    outlet: null,
    publishedAt: null,
    score: { raw: null, value: null, best: null, worst: null, label: null },
    verdict: { value: null, confidence: 0 },
    facts: { director: null, cast: [], releaseDates: [], runtimeMinutes: null, genres: [], budget: null },
    sections: [],
    quotes: [],
    trivia: [],
    comparedWith: [],
    alsoRead: [],
    contentNotes: [],
    spoilerSpans: [],
    cuts: [],
    duplicatesOf: [],
    warnings: [sentence],
  }
}

const rounded = (confidence: number) => Math.round(100 * Math.max(0, Math.min(1, confidence))) / 100
