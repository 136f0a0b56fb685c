import type { Duplicate } from './duplicates/duplicates'
import type { FactsFound } from './facts/facts'
import type { Formed } from './form/form'
import type { Critic } from './heading/critic'
import type { FilmFound } from './heading/film'
import type { Status } from './reading'
import type { ScoreFound } from './scores/score'
import type { VerdictFound } from './verdict'

type Found = {
  film: FilmFound
  score: ScoreFound
  facts: FactsFound
  critic: Critic
  duplicates: readonly Duplicate[]
  formed: Formed
  verdict: VerdictFound
  hasProse: boolean
}

/** Surer than this, a film is the one the document is about. */
const SURE_FILM = 0.7
/** So much of a page outside its article is worth a word. */
const MUCH = 200

/** What an editor is told beside the fields, in sentences. */
export function warningsOf({
  film,
  score,
  facts,
  critic,
  duplicates,
  formed,
  verdict,
  hasProse,
}: Found): string[] {
  const { value, label } = score.score
  return [
    ...duplicates.map(({ id, how }) => `This is ${id} already: ${how}.`),
    ...(film.slug === null
      ? [
          film.title
            ? `No film of the catalogue is surely “${film.title}”.`
            : 'The document does not say which film it is about.',
        ]
      : []),
    ...(film.slug !== null && film.confidence < SURE_FILM
      ? [`Whether this is ${film.slug} is not sure.`]
      : []),
    ...score.doubts,
    ...(value === null && label && score.doubts.length === 0
      ? [`“${label}” stands there without a value: the score is missing.`]
      : []),
    ...(value === null && verdict.value
      ? [`The verdict “${verdict.value}” is proposed from how the review ends.`]
      : []),
    ...facts.doubts,
    ...facts.spellings.map(({ written, name }) => `“${written}” is probably another spelling of ${name}.`),
    ...(critic.name === null ? ['The document does not say who wrote it.'] : []),
    ...(hasProse ? [] : ['There is no running text in this document.']),
    ...(formed.outside > MUCH
      ? [`${formed.outside} characters of the page stand outside its article and were not read.`]
      : []),
  ]
}

/** A draft is ready when film and score are sure; an unscored review needs somebody to say its verdict. */
export function statusOf({
  film,
  score,
  facts,
  duplicates,
  hasProse,
}: Omit<Found, 'critic' | 'formed' | 'verdict'>): Status {
  if (duplicates.length > 0) return 'duplicate'
  const sure =
    film.slug !== null &&
    film.confidence >= SURE_FILM &&
    score.score.value !== null &&
    score.doubts.length === 0
  return sure && hasProse && facts.doubts.length === 0 ? 'ready' : 'needs-editor'
}
