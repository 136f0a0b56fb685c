import type { getCriticPage } from '@/lib/critics/pages'
import { WriterPage } from './writer-page'
import styles from './writers.module.css'

type Page = NonNullable<Awaited<ReturnType<typeof getCriticPage>>>

export function CriticPage({ page: { writer, reviews, next }, first }: { page: Page; first: boolean }) {
  const about = writer.bio && <p className={styles.about}>{writer.bio}</p>
  return <WriterPage noun="critics" {...{ writer, about, reviews, next, first }} />
}
