import { VERDICT_WORDS } from '@/components/critics/words'
import type { CriticReviewCard } from '@/lib/critics/schema'
import styles from './critic-review.module.css'

/** The critic's own words for the score first, the 0–100 beside it; without a score our reading, with its grounds. */
export function Verdict({
  card: { score, scoreLabel, verdict, verdictBasis, verdictGrounds },
}: {
  card: CriticReviewCard
}) {
  return (
    <div className={styles.verdict}>
      <p className={styles.mark}>
        {score ? (
          <>
            <b>{score.raw}</b> <span>{score.of100.toFixed(score.of100 % 1 ? 1 : 0)} of 100</span>
          </>
        ) : (
          <b className={styles.silent}>no score</b>
        )}
      </p>
      <p>
        <strong>{VERDICT_WORDS[verdict]}</strong>
        {verdictBasis === 'score' ? ', as follows from the score.' : ', our reading.'}
        {verdictGrounds && ` ${verdictGrounds}`}
        {score?.rationale && ` ${score.rationale}`}
        {!score && scoreLabel && ` A box called “${scoreLabel}” stands in the review, empty.`}
      </p>
    </div>
  )
}
