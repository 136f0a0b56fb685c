import type { getOutletPage } from '@/lib/critics/pages'
import { WriterPage } from './writer-page'
import styles from './writers.module.css'

type Page = NonNullable<Awaited<ReturnType<typeof getOutletPage>>>

export function OutletPage({ page: { writer, reviews, next }, first }: { page: Page; first: boolean }) {
  const { url, scaleBest, scaleWorst, labels } = writer
  const about = (
    <p className={styles.about}>
      {scaleBest === null
        ? 'Its scale is not known to us.'
        : `Scores from ${scaleWorst ?? 0} to ${scaleBest}.`}{' '}
      {labels.length > 0 &&
        `In its own words: ${labels.map(({ label, value }) => `${label} (${value})`).join(', ')}. `}
      {url ? <a href={url}>{new URL(url).host}</a> : 'Its address is not known to us.'}
    </p>
  )
  return <WriterPage noun="outlets" {...{ writer, about, reviews, next, first }} />
}
