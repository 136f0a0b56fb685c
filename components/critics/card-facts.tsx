import type { Seated } from './seats'
import { of100, VERDICT_WORDS } from './words'

/** How the verdict came about, where the original is, and whether it spoils. */
export function CardFacts({ review }: { review: Seated }) {
  const { score, scoreLabel, verdict, verdictGrounds, url, spoilers } = review
  return (
    <details>
      <summary>Facts of this review</summary>
      <dl>
        <dt>Score</dt>
        <dd>
          {score
            ? `${score.raw} → ${of100(score.of100)} of 100. ${score.rationale ?? ''}`
            : `None given. ${scoreLabel ? `${scoreLabel} stands on the page, empty.` : ''}`}
        </dd>
        <dt>{score ? 'Verdict' : 'Our reading'}</dt>
        <dd>
          {VERDICT_WORDS[verdict]}
          {score ? ', follows from the score' : `. ${verdictGrounds ?? ''}`}
        </dd>
        <dt>Original</dt>
        <dd>
          {url ? <a href={url}>At {new URL(url).host}</a> : 'Address unknown: it came to us without one'}
        </dd>
        {spoilers && (
          <>
            <dt>Spoilers</dt>
            <dd>The original gives the plot away unmarked</dd>
          </>
        )}
      </dl>
    </details>
  )
}
