import { Sign } from '@/components/ui/sign'
import type { CriticReviewCard } from '@/lib/critics/schema'
import styles from './critic-review.module.css'

/** What the critic praised and faulted, aspect by aspect, in our words. */
export function AspectList({ aspects }: { aspects: CriticReviewCard['aspects'] }) {
  return (
    <section aria-labelledby="aspects">
      <h2 id="aspects">Aspect by aspect</h2>
      <ul className={styles.aspects}>
        {aspects.map(({ aspect, polarity, note }) => (
          <li key={aspect}>
            <Sign polarity={polarity} />
            <div>
              <h3>{aspect}</h3>
              <p>{note}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
