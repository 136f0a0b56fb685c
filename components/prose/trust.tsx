import { allows, asks, NAMES } from '@/components/standing/level-words'
import { AS_NEW_AT, HELD_AGAINST_DAYS, LEVELS, type Level } from '@/lib/members/trust/levels'
import { CROWD, CROWD_HOURS, SAME_HOST, SAME_HOST_DAYS, TYPED_IN } from '@/lib/moderation/rules/limits'
import { capital, inWords } from '@/lib/words'

/** How trust grows, from the constants the code reckons with. */
export function Trust() {
  return (
    <>
      <h2 id="trust">How trust grows</h2>
      <ul>
        {(Object.keys(LEVELS) as Level[]).map((level) => (
          <li key={level}>
            <b>{capital(NAMES[level])}</b> takes {asks(level)}, and allows {allows(level)}.
          </li>
        ))}
      </ul>
      <p>
        Held against somebody is what a person decided about a text or an account of theirs and what stands:
        warnings, removals, silences, suspensions of the last {HELD_AGAINST_DAYS} days. With{' '}
        {inWords(AS_NEW_AT)} of them one is treated as new again. A report alone counts nothing. Links are
        limited in one’s first days alone.
      </p>
      <h2 id="waiting">What waits for a moderator</h2>
      <p>
        Texts with words or links that a rule of ours holds; a new member’s first text, where it was sent
        within {TYPED_IN} seconds of opening the page; a text with a link to a host that{' '}
        {inWords(SAME_HOST - 1)} others of the same member or of new members led to within {SAME_HOST_DAYS}{' '}
        days; a new member’s text that comes from a network from which {inWords(CROWD - 1)} other new accounts
        posted within {CROWD_HOURS} hours. Whoever is trusted waits only for the first. What waits is shown to
        its author, with the reason; nothing is held in secret.
      </p>
    </>
  )
}
