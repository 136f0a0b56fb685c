import { Rail } from '@/components/ui/rail'
import { WILSON_Z } from '@/lib/scores/wilson'
import styles from './method.module.css'

/** By what members' reviews are ordered. */
export function HelpfulMethod() {
  return (
    <Rail id="helpful" title="What readers found helpful">
      <div className={styles.text}>
        <p>
          Members’ reviews stand in the order of how surely readers find them helpful: by the lower end of
          Wilson’s interval for the share of yes among all answers,{' '}
          <code>(p + z²/2n − z·√((p(1 − p) + z²/4n) / n)) / (1 + z²/n)</code>, where <code>p</code> is that
          share, <code>n</code> the number of answers and <code>z</code> = {WILSON_Z}. Two yes of two come
          after ninety of a hundred. (E. B. Wilson, “Probable Inference, the Law of Succession, and
          Statistical Inference”, Journal of the American Statistical Association 22, 1927.)
        </p>
        <p>
          One answer each, never to one’s own review, and it can be taken back. How many said no is shown
          nowhere. When a review changes much, earlier answers were for another text: they are named as such
          and no longer count.
        </p>
      </div>
    </Rail>
  )
}
