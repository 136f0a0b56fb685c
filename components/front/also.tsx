import { Rail } from '@/components/ui/rail'
import type { Front } from '@/lib/front/queries'
import styles from './front.module.css'

/** The next most written about, with what their critics make of them. */
export function Also({ films }: { films: Front['others'] }) {
  return (
    <Rail title="Also on the balcony" intro={<p>What critics wrote about next.</p>}>
      <ol className={styles.also}>
        {films.map(({ slug, title, year, criticMean, reviewCount, scoredCount }) => (
          <li key={slug}>
            <a href={`/films/${slug}`}>
              <cite>{title}</cite>
            </a>{' '}
            {year}
            <span>
              {criticMean === null
                ? `${reviewCount} ${reviewCount === 1 ? 'critic' : 'critics'}, no headline number yet`
                : `${criticMean.toFixed(1)} from ${scoredCount} of ${reviewCount}`}
            </span>
          </li>
        ))}
      </ol>
    </Rail>
  )
}
