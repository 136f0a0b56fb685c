import { WordDiff } from '@/components/text/word-diff'
import { differencesIn } from '@/lib/catalogue/editing/saying/comparing'
import type { Part } from '@/lib/catalogue/editing/shapes/parts'
import styles from './catalogue.module.css'

type Props = {
  part: Part
  before: unknown
  after: unknown
  /** How sources are called. */
  sources?: readonly { code: string; label: string }[]
}

/** In what two states of a part differ, word by word. */
export function Differences({ part, before, after, sources = [] }: Props) {
  const named = (code: string) => sources.find((source) => source.code === code)?.label ?? code
  const found = differencesIn(part, before, after, named)
  if (found.length === 0) return <p className={styles.note}>Only the order of what nobody sees.</p>
  return (
    <ul className={styles.differences}>
      {found.map(({ label, before, after }) => (
        <li key={`${label} ${before} ${after}`}>
          {label && <b>{label}</b>}
          <WordDiff before={before ?? ''} after={after ?? ''} />
        </li>
      ))}
    </ul>
  )
}
