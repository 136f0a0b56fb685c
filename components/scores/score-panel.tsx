import { Rail } from '@/components/ui/rail'
import { CRITIC_MINIMUM } from '@/lib/scores/rules'
import { inWords } from '@/lib/words'
import { Audience } from './audience'
import { Axis } from './axis/axis'
import { Headline } from './headline'
import { Key } from './key'
import styles from './score-panel.module.css'
import { bandOf, type Standing } from './standing'
import { Weather } from './weather/weather'

/** Critics and audience on one axis, never blended, with the working shown. */
export function ScorePanel({ film }: { film: Standing }) {
  return (
    <Rail id="score" title="Score" intro={<Intro />}>
      <div className={styles.panel}>
        <Headline film={film} />
        <Axis film={film} />
        <Why film={film} />
        <Key film={film} />
        <Audience film={film.slug} audience={film.audience} criticMean={film.criticMean} />
        {film.weather && <Weather film={film.slug} weather={film.weather} />}
      </div>
    </Rail>
  )
}

function Intro() {
  return (
    <>
      <p>Critics and audience on one axis, never blended.</p>
      <p>
        <a href="/method">How this is worked out</a>
      </p>
    </>
  )
}

/** What the axis cannot say: why there is no number, or why there is no band. */
function Why({ film }: { film: Standing }) {
  const { reviewCount, scoredCount, criticMean } = film
  if (reviewCount === 0)
    return <p>No critic’s review has reached us yet. The first will stand here as a single dot.</p>
  if (criticMean === null)
    return (
      <p>
        No headline number yet: {scoredCount === 0 ? 'none' : inWords(scoredCount)} of {inWords(reviewCount)}{' '}
        {reviewCount === 1 ? 'critic' : 'critics'} gave a score, and it takes {inWords(CRITIC_MINIMUM)}. Until
        then every score is its own dot.
      </p>
    )
  return bandOf(film) ? null : (
    <p>Nobody is silent: all {inWords(reviewCount)} gave a score, so there is no band.</p>
  )
}
