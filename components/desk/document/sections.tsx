import type { WholeDocument } from '@/lib/desk/documents/queries'
import { capital } from '@/lib/words'
import styles from './document.module.css'
import { sureness } from './sureness'

const BEGINS = 90

/** What the parts of a text are about: as its headings say, or as its words make likely. */
export function Sections({ sections, raw }: Pick<WholeDocument, 'sections' | 'raw'>) {
  if (sections.length === 0) return null
  return (
    <>
      <h3>Its parts</h3>
      <ol className={styles.cuts}>
        {sections.map(({ kind, heading, inferred, confidence, start, end }) => (
          <li key={start}>
            <b>{capital(kind)}</b>
            <span dir="auto">
              {heading ?? `${raw.slice(start, Math.min(end, start + BEGINS)).replace(/\s+/g, ' ')} …`}
            </span>
            <small>
              {inferred ? `Inferred, ${sureness(confidence)}` : 'By its heading'}
              {' · '}
              <a href={`#at-${start}`} aria-label={`${capital(kind)}: where it begins in the text`}>
                in the text
              </a>
            </small>
          </li>
        ))}
      </ol>
    </>
  )
}
