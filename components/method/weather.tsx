import { Rail } from '@/components/ui/rail'
import * as rules from '@/lib/scores/weather/rules'
import styles from './method.module.css'

/** When a film's score is called windy or frozen. */
export function WeatherMethod() {
  const [hour, day] = rules.WINDOWS
  const { LEAST_PAST, LEAST_ARRIVALS, RATE_DAYS, RATE_SIGMAS, SHARE_SIGMAS, SHARE_MORE, EXTREMES } = rules
  return (
    <Rail id="weather" title="Score weather">
      <div className={styles.text}>
        <p>
          The ratings of the last {hour} and {day} minutes are held against the film’s past, once that has{' '}
          {LEAST_PAST} ratings and the new ones are {LEAST_ARRIVALS}. Their rate is unusual from{' '}
          <code>e + {RATE_SIGMAS}·√e</code> on, where <code>e</code> is what the {RATE_DAYS} days before would
          lead one to expect (the deviation of a Poisson count). A share is unusual when it is larger than
          before by {100 * SHARE_MORE} points of 100 and by {SHARE_SIGMAS} deviations of the two-proportion
          z-test: the share of at most {EXTREMES.low} half stars, of at least {EXTREMES.high}, of accounts
          younger than {rules.FRESH_DAYS} days. Networks are unusual when {100 * rules.NETWORK_SHARE} % of the
          ratings whose network is known come from ones that gave {rules.NETWORK_SHARED} or more; an unknown
          network says nothing.
        </p>
        <p>
          An unusual rate with another sign makes the score <em>windy</em>: it is said, and all counts.
          Extremes that come with fresh accounts or shared networks and would move the score by{' '}
          {rules.LEAST_MOVED} points of 100 make it <em>frozen</em>: what was given since the window began is
          kept, drawn apart and not counted. A moderator lets it count, or excludes the extremes of the fresh
          accounts and the shared networks, by a rule and with a reason; whoever gave them is told, and may
          appeal. Either ends by itself after {rules.LONGEST_HOURS} hours, and then all counts; for{' '}
          {rules.REST_DAYS} days after a freeze that excluded nobody the film is not frozen again. What each
          decision was made of stands, with nobody’s name, in <code>/films/…/weather.csv</code>: one line{' '}
          <code>rate</code> with the hours before and how many rated in them, one line <code>past</code> for
          each kind of earlier rating, one line <code>new</code> for each rating of the window, one line{' '}
          <code>network</code> for each network they came from, with a number instead of its name and how many
          came from it. <code>npm run balcony -- recompute-weather FILE.csv</code> makes the decisions again
          from that file alone, by the formulas here; <code>lib/scores/weather/reading.ts</code> is all of
          them, on one page.
        </p>
      </div>
    </Rail>
  )
}
