import { inDays } from '@/components/accounts/own/days'
import type { Guideline } from '@/lib/guidelines/queries'
import type { TrustRules } from '@/lib/members/trust/levels'
import { Prose } from './prose'
import { Trust } from './trust'

type Props = { now: readonly Guideline[]; former: readonly Guideline[]; rules: TrustRules }

/** What everybody here is asked to keep to, and how it read before. Rules have addresses: acts name them. */
export function Guidelines({ now, former, rules }: Props) {
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
        {now.map(({ rule, version, text, since }) => (
          <li key={rule} id={rule}>
            {text}
            {version > 1 && (
              <small>
                {' '}
                Since {inDays(since)}. <a href={`#${rule}-${version - 1}`}>How it read before</a>
              </small>
            )}
          </li>
        ))}
      </ol>
      <h2>What you may expect of us</h2>
      <p>
        Whoever acts on somebody’s text gives a reason and names the rule. The author always sees their own
        text and may appeal to somebody who did not decide the first time. What is done stands in the{' '}
        <a href="/moderation-log">moderation log</a>, which everybody may read: by which rule, and what came
        of it, with nobody’s name and no word of what was removed. How much there was in a month, how long it
        took and how often a second look agreed stands under <a href="/transparency">transparency</a>.
      </p>
      <Trust rules={rules} />
      {former.length > 0 && (
        <>
          <h2>How rules read before</h2>
          <ul>
            {former.map(({ rule, version, text, since }) => (
              <li key={`${rule} ${version}`} id={`${rule}-${version}`}>
                {text} <small>From {inDays(since)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </Prose>
  )
}
