import type { Hidden } from '@/lib/text/tree'
import styles from './spoiler.module.css'

const ABOUT: Record<Hidden['length'], string> = {
  words: 'a few words',
  sentence: 'a sentence or two',
  passage: 'a passage',
}

/** Where a spoiler stands that was not sent: a link to the same text with it. */
export function Asking({ href, n, length }: { href: string; n: number; length: Hidden['length'] }) {
  return (
    <a
      className={styles.asking}
      href={href}
      rel="nofollow"
      aria-label={`Spoiler: show (${n}, ${ABOUT[length]})`}
    >
      <span className={styles[length]}>Spoiler: show</span>
    </a>
  )
}
