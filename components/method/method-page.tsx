import { Rail } from '@/components/ui/rail'
import type { Letters } from '@/lib/scales/queries'
import {
  BAYES_PRIOR,
  BAYES_WEIGHT,
  CRITIC_MINIMUM,
  NOT_RECOMMENDED_BELOW,
  POINTS_PER_HALF_STAR,
  RATING_MINIMUM,
  RECOMMENDED_FROM,
  VERDICT_CLASSES,
  VERDICT_MARGIN,
} from '@/lib/scores/rules'
import type { Working } from '@/lib/scores/working'
import type { Settings } from '@/lib/site-settings/register'
import { DocumentsMethod } from './documents'
import { HelpfulMethod } from './helpful'
import { LettersMethod } from './letters'
import styles from './method.module.css'
import { ModerationMethod } from './moderation'
import { ReportsMethod } from './reports'
import { WeatherMethod } from './weather'
import { WorkedExample } from './worked-example'

const { negative, mixed, positive } = VERDICT_CLASSES

/** How every number on the site comes about, from the constants it is computed with. */
export function MethodPage({
  example,
  letters,
  reports,
}: {
  example: { title: string; slug: string; working: Working } | null
  letters: Letters | null
  reports: Settings<'hideWeight' | 'hideReporters'>
}) {
  return (
    <article className={styles.method}>
      <header>
        <h1>How we score</h1>
        <p className={styles.lead}>
          Every number here can be worked out again by hand. The constants below are the ones the site
          computes with: this page reads them from the same place.
        </p>
      </header>
      <Rail title="A critic’s score">
        <div className={styles.text}>
          <p>
            The critic’s own words come first: “7/10”, “4 out of 5 stars”. Beside them stands the same score
            on 0–100, which is <code>100 × value / best</code>. The floor of a scale is taken as 0 unless the
            critic states another; then it is <code>100 × (value − worst) / (best − worst)</code>. A review
            without a score is never given a number.
          </p>
        </div>
      </Rail>
      {letters && <LettersMethod letters={letters} />}
      <Rail title="The critics’ mean">
        <div className={styles.text}>
          <p>
            The mean of the reviews that give a score, to one decimal, and how many of all reviews that is.
            Below <b>{CRITIC_MINIMUM}</b> scored reviews there is no headline number: each score stands as a
            dot of its own.
          </p>
        </div>
      </Rail>
      <Rail title="The band of the silent critics">
        <div className={styles.text}>
          <p>
            A review without a score still has a verdict. Were each silent critic to score at either end of
            that verdict’s class, the mean would move: how far is the band. The classes are negative{' '}
            {negative.low}–{negative.high}, mixed {mixed.low}–{mixed.high}, positive {positive.low}–
            {positive.high}. A scored review’s verdict follows from its score; a silent one’s is our reading,
            marked as such, with the words that justify it.
          </p>
        </div>
      </Rail>
      <Rail title="The verdict">
        <div className={styles.text}>
          <p>
            <em>Recommended</em> when the low end of the band is at least {RECOMMENDED_FROM};{' '}
            <em>Not recommended</em> when its high end is below {NOT_RECOMMENDED_BELOW}; else <em>Divided</em>
            . Where nobody is silent both ends are the mean. So that it does not flicker, a word once given
            changes only when the band is {VERDICT_MARGIN} points past the line; it is kept with its date.
          </p>
        </div>
      </Rail>
      {example && <WorkedExample {...example} />}
      <Rail title="The audience">
        <div className={styles.text}>
          <p>
            Members rate in half stars, 1 to 10. Their mean stands on the critics’ axis at{' '}
            {POINTS_PER_HALF_STAR} points for each half star, and has a headline number from {RATING_MINIMUM}{' '}
            ratings on. Critics and audience are never blended into one number; the gap between them is shown
            instead. The ten bars of a film’s ratings are percentages that add up to 100.
          </p>
          <p>
            Lists that rank by the audience use the Bayesian mean <code>(m·C + Σ) / (m + n)</code>:{' '}
            <code>Σ</code> is the sum of a film’s <code>n</code> ratings, <code>m</code> = {BAYES_WEIGHT}, and{' '}
            <code>C</code> the mean of all ratings on the site ({BAYES_PRIOR} while there are none).
          </p>
        </div>
      </Rail>
      <WeatherMethod />
      <HelpfulMethod />
      <ReportsMethod {...reports} />
      <ModerationMethod />
      <DocumentsMethod />
      <Rail title="What counts">
        <div className={styles.text}>
          <p>
            Reviews that are published. Drafts and withdrawn reviews count nowhere, in no number on any page.
            Unknown is not zero: a budget of “$ 0” is a budget nobody told us.
          </p>
        </div>
      </Rail>
    </article>
  )
}
