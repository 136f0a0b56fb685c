import { Rail } from '@/components/ui/rail'
import { Sign } from '@/components/ui/sign'
import type { CriticReviewCard } from '@/lib/critics/schema'
import styles from './critic-review.module.css'

/** What the critic praised and faulted, aspect by aspect, in our words. */
export function AspectList({ aspects }: { aspects: CriticReviewCard['aspects'] }) {
  return (
    <Rail title="Aspects" intro={<p>What this critic praised and faulted, in our words.</p>}>
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
    </Rail>
  )
}
