import { starsInWords } from '@/components/scores/stars'
import type { FilmWeather } from '@/lib/ratings/weather/schema'
import { axisOfRating } from '@/lib/scores/audience'
import styles from './weather.module.css'
import { momentInWords, reasonsInWords } from './words'

/** That ratings arrive unlike the film's past, and those that wait, drawn apart from those that count. */
export function Weather({ film, weather }: { film: string; weather: FilmWeather }) {
  const { state, reasons, since, until, excluded } = weather
  if (excluded !== null) return <Over film={film} since={since} reasons={reasons} excluded={excluded} />
  return (
    <section className={styles.weather} aria-label="Score weather">
      <p>
        <b>{state === 'frozen' ? 'Frozen' : 'Windy'}</b> since{' '}
        <time dateTime={since.replace(' ', 'T')}>{momentInWords(since)}</time>, because{' '}
        {reasonsInWords(reasons)}.{' '}
        {state === 'frozen'
          ? `New ratings are kept and wait until ${momentInWords(until)} at the latest.`
          : 'All ratings count.'}
      </p>
      <Waiting weather={weather} />
      <p>
        <a href="/method#weather">How this is decided</a> ·{' '}
        <a href={`/films/${film}/weather.csv`}>What it was decided from (CSV)</a>
      </p>
    </section>
  )
}

/** What stays to be said of a freeze that ended with an exclusion, for as long as that stands. */
function Over({
  film,
  since,
  reasons,
  excluded,
}: Pick<FilmWeather, 'since' | 'reasons'> & { film: string; excluded: number }) {
  return (
    <section className={styles.weather} aria-label="Score weather">
      <p>
        <b>
          {excluded.toLocaleString('en')} {excluded === 1 ? 'rating' : 'ratings'} excluded
        </b>{' '}
        by a moderator. The score was frozen{' '}
        <time dateTime={since.replace(' ', 'T')}>{momentInWords(since)}</time>, because{' '}
        {reasonsInWords(reasons)}.
      </p>
      <p>
        <a href="/method#weather">How this is decided</a> ·{' '}
        <a href={`/films/${film}/weather.csv`}>What it was decided from (CSV)</a>
      </p>
    </section>
  )
}

const TALLEST = 28

function Waiting({ weather: { waiting, waitingMean, waitingCounts } }: { weather: FilmWeather }) {
  if (waitingMean === null) return null
  const at = axisOfRating(waitingMean)
  const said = `${waiting.toLocaleString('en')} ${waiting === 1 ? 'rating waits' : 'ratings wait'}`
  const most = Math.max(1, ...waitingCounts)
  const each = waitingCounts.flatMap((n, i) => (n > 0 ? [`${starsInWords(i + 1)}: ${n}`] : []))
  return (
    <>
      <svg
        viewBox={`0 0 100 ${TALLEST}`}
        preserveAspectRatio="none"
        width="100%"
        height={TALLEST}
        role="img"
        aria-label={`Waiting, ${each.join(', ')}`}
      >
        {waitingCounts.map((n, i) => {
          const height = n === 0 ? 0 : Math.max(2, (TALLEST * n) / most)
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the rating
          return <rect key={i} x={10 * i + 1} width="8" y={TALLEST - height} height={height} />
        })}
      </svg>
      <p>
        {said}, not counted yet: {(waitingMean / 2).toFixed(1)} of 5 stars on average, {at.toFixed(1)} on the
        critics’ axis.
      </p>
    </>
  )
}
