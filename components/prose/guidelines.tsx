import { RULES } from '@/lib/members/standing/rules'
import { Prose } from './prose'

export function Guidelines() {
  return (
    <Prose title="Guidelines" lead="Few rules, written so that nobody has to guess what they mean.">
      <h2>For entries of critics’ reviews</h2>
      <ol>
        <li>
          Facts and our own words. No sentence of a review that is not ours to print, its headline apart.
        </li>
        <li>
          Attribute, or say that we cannot. A critic or outlet we do not know is unknown, never guessed.
        </li>
        <li>The score stands as the critic wrote it. A missing score stays missing.</li>
        <li>A verdict without a score is our reading, and says on which grounds.</li>
        <li>What gives a film’s turns away is marked as a spoiler and kept apart.</li>
        <li>Content notes name what is shown. How severe it is, an editor judges, or nobody does.</li>
      </ol>
      <h2>For what members write</h2>
      <ol>
        {Object.values(RULES).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
      <h2>What you may expect of us</h2>
      <p>
        Whoever acts on somebody’s text gives a reason and names the rule. The author always sees their own
        text and may appeal to somebody who did not decide the first time.
      </p>
    </Prose>
  )
}
