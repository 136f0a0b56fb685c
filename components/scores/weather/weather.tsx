import type { FilmWeather } from '@/lib/ratings/weather/schema'
import { axisOfRating } from '@/lib/scores/audience'
import styles from './weather.module.css'
import { momentInWords, reasonsInWords } from './words'

/** That ratings arrive unlike the film's past, and those that wait, drawn apart from those that count. */
export function Weather({ film, weather }: { film: string; weather: FilmWeather }) {
  const { state, reasons, since, until } = weather
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

function Waiting({ weather: { waiting, waitingMean } }: { weather: FilmWeather }) {
  if (waitingMean === null) return null
  const at = axisOfRating(waitingMean)
  const said = `${waiting.toLocaleString('en')} ${waiting === 1 ? 'rating waits' : 'ratings wait'}`
  return (
    <>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" width="100%" height="14" aria-hidden="true">
        <line x1="0" x2="100" y1="3" y2="3" vectorEffect="non-scaling-stroke" />
        <line className={styles.mark} x1={at} x2={at} y1="0" y2="6" vectorEffect="non-scaling-stroke" />
      </svg>
      <p>
        {said}, not counted yet: {(waitingMean / 2).toFixed(1)} of 5 stars on average, {at.toFixed(1)} on the
        critics’ axis.
      </p>
    </>
  )
}
