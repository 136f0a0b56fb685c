import { Rail } from '@/components/ui/rail'
import { SAME } from '@/lib/documents/duplicates/duplicates'
import { ALIKE } from '@/lib/documents/residue/alike'
import { MOST_CUT, RESIDUE } from '@/lib/documents/residue/patterns'
import { capital } from '@/lib/words'
import styles from './method.module.css'

/** How critics' documents are taken in, and what may be left out of them. */
export function DocumentsMethod() {
  return (
    <Rail id="documents" title="How we take in reviews">
      <div className={styles.text}>
        <p>
          A review is kept as it came, byte for byte, with its hash and by which right we have it. What is
          read from it — critic, outlet, date, score, facts — an editor accepts, corrects or rejects, thing by
          thing; a score that is doubtful is asked about and never guessed. Facts that differ from another
          source’s stand beside them with theirs. A document is never taken in twice: one that is{' '}
          {Math.round(100 * SAME)} of 100 alike is the same.
        </p>
        <p>
          Nothing is rewritten. Some of what came along is left out, and each cut has its rule: something
          printed twice (at least {Math.round(100 * ALIKE)} of 100 alike, while the other stays), or at most{' '}
          {MOST_CUT} characters that are no running prose and match a published pattern. The page of a review
          says what was left out. The whole text is public only where it is ours or licensed to us. These
          patterns there are:
        </p>
        <dl className={styles.patterns}>
          {RESIDUE.map(({ rule, says: [, several], pattern }) => (
            <div key={rule}>
              <dt>{capital(several)}</dt>
              <dd>
                <details>
                  <summary>
                    The pattern<span className="unseen"> of {several}</span>
                  </summary>
                  <code>{pattern.source}</code>
                </details>
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Rail>
  )
}
