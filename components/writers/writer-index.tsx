import type { ListedWriter } from '@/lib/critics/writers'
import styles from './writers.module.css'

type Props = { noun: 'critics' | 'outlets'; title: string; note: string; writers: readonly ListedWriter[] }

/** Critics or outlets by how much of theirs is here. */
export function WriterIndex({ noun, title, note, writers }: Props) {
  return (
    <div className={styles.writer}>
      <header>
        <h1>{title}</h1>
        <p className={styles.about}>{note}</p>
      </header>
      <ul className={styles.index}>
        {writers.map(({ slug, name, reviews }) => (
          <li key={slug}>
            <a href={`/${noun}/${slug}`}>{name}</a>
            <span>
              {reviews} {reviews === 1 ? 'review' : 'reviews'}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
