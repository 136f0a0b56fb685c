import styles from './review-card.module.css'
import type { Seated } from './seats'
import { VERDICT_WORDS } from './words'

/** How the verdict came about, where the original is, and whether it spoils: said plainly, unknown or not. */
export function CardFacts({ review }: { review: Seated }) {
  const { score, scoreLabel, verdict, verdictGrounds, url, spoilers } = review
  return (
    <p className={styles.facts}>
      {score?.rationale && `${score.rationale} `}
      {!score && `${VERDICT_WORDS[verdict]} by our reading: ${verdictGrounds ?? 'grounds unknown.'} `}
      {!score && scoreLabel && `A box called “${scoreLabel}” stands in the review, empty. `}
      {url ? <a href={url}>The original at {new URL(url).host}</a> : 'Address of the original unknown'}
      {spoilers ? '; it gives the plot away unmarked.' : '.'}
    </p>
  )
}
