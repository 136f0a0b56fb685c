import { asks, NAMES } from '@/components/standing/level-words'
import { LimitsTable } from '@/components/standing/limits-table'
import { LEVELS, type TrustRules } from '@/lib/members/trust/levels'
import { capital, inWords } from '@/lib/words'

/** How trust grows, from the settings the code reckons with. */
export function Trust({ rules }: { rules: TrustRules }) {
  const { heldDays, newAgainAt, typedSeconds, sameHostTexts, sameHostDays, crowdAccounts, crowdHours } = rules
  return (
    <>
      <h2 id="trust">How trust grows</h2>
      <ul>
        {LEVELS.map((level) => (
          <li key={level}>
            <b>{capital(NAMES[level])}</b> takes {asks(level, rules)}.
          </li>
        ))}
      </ul>
      <LimitsTable levels={LEVELS} rules={rules} caption="What each level may do" />
      <p>
        Held against somebody is what a person decided about a text or an account of theirs and what stands:
        warnings, removals, silences, suspensions of the last {heldDays} days. With {inWords(newAgainAt)} of
        them one is treated as new again. A report alone counts nothing. What is allowed is counted within the
        last hour or day, and whoever has come to the end of it is told when it goes on.
      </p>
      <h2 id="waiting">What waits for a moderator</h2>
      <p>
        Texts with words or links that a rule of ours holds;{' '}
        {typedSeconds > 0 &&
          `a new member’s first text, where it was sent within ${typedSeconds} seconds of opening the page; `}
        a text with a link to a host that {inWords(sameHostTexts - 1)} others of the same member or of new
        members led to within {sameHostDays} days; a new member’s text that comes from a network from which{' '}
        {inWords(crowdAccounts - 1)} other new accounts posted within {crowdHours} hours. Whoever is trusted
        waits only for the first. What waits is shown to its author, with the reason; nothing is held in
        secret.
      </p>
    </>
  )
}
