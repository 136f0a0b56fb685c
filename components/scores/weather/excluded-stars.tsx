import type { ExcludedStars as Stars } from '@/lib/ratings/weather/excluded'
import { inWords } from '@/lib/words'
import { momentInWords, reasonsInWords } from './words'

/** Stars that were excluded as part of a cohort, and the weather in which they came: whose they are is not said. */
export function ExcludedStars({ stars }: { stars: Stars }) {
  const { film, since, reasons, excluded, halfStars, at, accountDays } = stars
  return (
    <>
      <p>
        {halfStars === null || at === null ? (
          'The stars were taken away since'
        ) : (
          <>
            <strong>{(halfStars / 2).toLocaleString('en')} of 5 stars</strong>, given {momentInWords(at)} by
            an account {ageOf(accountDays)}
          </>
        )}
        , for <a href={`/films/${film.slug}`}>{film.title}</a>
        {film.year && ` (${film.year})`}.
      </p>
      <p>
        The film’s score was frozen {momentInWords(since)}, because {reasonsInWords(reasons)}. In all{' '}
        {excluded.toLocaleString('en')} {excluded === 1 ? 'rating is' : 'ratings are'} excluded with it.{' '}
        <a href={`/films/${film.slug}/weather.csv`}>What it was decided from</a>,{' '}
        <a href="/method#weather">and how</a>
      </p>
    </>
  )
}

const ageOf = (days: number | null) =>
  days === null || days < 1 ? 'of less than a day' : `of ${inWords(days)} ${days === 1 ? 'day' : 'days'}`
