import { Rail } from '@/components/ui/rail'
import type { Working } from '@/lib/scores/working'
import styles from './method.module.css'

/** One film's score, step by step. */
export function WorkedExample({ title, slug, working }: { title: string; slug: string; working: Working }) {
  return (
    <Rail
      title="Worked out"
      intro={
        <p>
          The sums behind <a href={`/films/${slug}`}>{title}</a>, to be done again by hand.
        </p>
      }
    >
      <ol className={styles.example}>
        <li>
          <h3>Each score on 0–100</h3>
          <ul>
            {working.scored.map(({ label, raw, sum }) => (
              <li key={label}>
                {label}: {raw}, <code>{sum}</code>
              </li>
            ))}
          </ul>
        </li>
        <li>
          <h3>Their mean</h3>
          <p>
            <code>{working.mean}</code>
          </p>
        </li>
        {working.silent.length > 0 && (
          <li>
            <h3>The silent ones, by our reading</h3>
            <ul>
              {working.silent.map(({ label, verdict, low, high }) => (
                <li key={label}>
                  {label}: {verdict}, so anything from {low} to {high}
                </li>
              ))}
            </ul>
          </li>
        )}
        <li>
          <h3>The band</h3>
          <p>
            Low end <code>{working.low}</code>
          </p>
          <p>
            High end <code>{working.high}</code>
          </p>
        </li>
        <li>
          <h3>The verdict</h3>
          <p>{working.word.charAt(0).toUpperCase() + working.word.slice(1)}.</p>
        </li>
      </ol>
    </Rail>
  )
}
