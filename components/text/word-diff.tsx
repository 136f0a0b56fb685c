import { Fragment } from 'react'
import { wordDiff } from '@/lib/text/word-diff'
import styles from './word-diff.module.css'

/** Two states of a text in one: struck through what went, underlined what came, each said aloud too. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const changes = wordDiff(before, after)
  if (changes.every(({ kind }) => kind === 'same')) return <p className={styles.none}>No word changed.</p>
  return (
    <div className={styles.diff} dir="auto">
      {changes.map(({ kind, text }, at) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the changes between two texts do not move
        if (kind === 'same') return <span key={at}>{text}</span>
        const Tag = kind === 'added' ? 'ins' : 'del'
        const words = text.trimEnd()
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the changes between two texts do not move
          <Fragment key={at}>
            <Tag>
              <span className={styles.said}>{kind === 'added' ? ' Added: ' : ' Removed: '}</span>
              {words}
              <span className={styles.said}>. </span>
            </Tag>
            {text.slice(words.length)}
          </Fragment>
        )
      })}
    </div>
  )
}
