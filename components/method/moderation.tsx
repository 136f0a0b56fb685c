import { Rail } from '@/components/ui/rail'
import { TRANSPARENCY } from '@/lib/moderation/figures/path'
import { FEED, LOG } from '@/lib/moderation/log/path'
import { WILSON_Z } from '@/lib/scores/wilson'
import styles from './method.module.css'

/** What of moderation is public, and how it is counted. */
export function ModerationMethod() {
  return (
    <Rail id="moderation" title="Moderation, in public">
      <div className={styles.text}>
        <p>
          Every act of a moderator, an editor or an automatic rule is a line of the{' '}
          <a href={LOG}>moderation log</a> the moment it is done, with the rule as it read that day, and says
          so when it is taken back. No line names who wrote, reported or decided, nor repeats what was
          removed. It can be followed as <a href={FEED}>a feed</a>, and each month of it is a table to
          download.
        </p>
        <p>
          <a href={TRANSPARENCY}>Each month is counted</a> from those acts: by rule and act, how long cases
          waited (the median), appeals and what came of them, and how much was automatic. Every appeal and
          some of all closed cases, drawn by lot, go to somebody who sees the text and the rule, but neither
          author nor first decision; how often both agree is given for each rule with the interval that share
          lies in (Wilson’s, <code>z</code> = {WILSON_Z}).
        </p>
      </div>
    </Rail>
  )
}
