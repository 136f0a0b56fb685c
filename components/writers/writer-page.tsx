import type { ReactNode } from 'react'
import { Rail } from '@/components/ui/rail'
import type { Written } from '@/lib/critics/writers'
import styles from './writers.module.css'
import { WrittenList } from './written-list'

type Props = {
  noun: 'critics' | 'outlets'
  writer: { slug: string; name: string; reviews: number; scored: number; mean: number | null }
  about: ReactNode
  reviews: readonly Written[]
  /** Where the next page is; null on the last. */
  next: string | null
  /** Whether this is the first page. */
  first: boolean
}

/** A critic's or an outlet's page: who, how they score, and what of theirs we have. */
export function WriterPage({ noun, writer, about, reviews, next, first }: Props) {
  const { slug, name, reviews: count, scored, mean } = writer
  const here = `/${noun}/${slug}`
  return (
    <article className={styles.writer}>
      <header>
        <p className={styles.kind}>{noun === 'critics' ? 'Critic' : 'Outlet'}</p>
        <h1>{name}</h1>
        {about}
        <dl className={styles.counts}>
          <div>
            <dt>Reviews here</dt>
            <dd>{count}</dd>
          </div>
          <div>
            <dt>With a score</dt>
            <dd>{scored}</dd>
          </div>
          <div>
            <dt>Mean of the scores</dt>
            <dd>{mean === null ? 'none given' : `${mean.toFixed(1)} of 100`}</dd>
          </div>
        </dl>
      </header>
      <Rail title="Reviews">
        <div>
          <WrittenList reviews={reviews} />
          <nav className={styles.pages} aria-label="Pages of reviews">
            {!first && <a href={here}>From the start</a>}
            {next && (
              <a href={`${here}/after/${next}`} rel="next">
                Earlier reviews
              </a>
            )}
          </nav>
        </div>
      </Rail>
    </article>
  )
}
