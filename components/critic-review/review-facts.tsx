import { HOW_WORDS } from '@/components/critics/words'
import { Rail } from '@/components/ui/rail'
import type { CriticReview } from '@/lib/critics/queries'
import { receiptInWords } from '@/lib/documents/residue/in-words'
import { dateInWords } from '@/lib/partial-date'
import styles from './critic-review.module.css'

const RIGHTS = {
  own: 'Ours',
  licensed: 'Licensed to us',
  quotation: 'Quoted within the law’s bounds',
  unknown: 'Not known to be ours, so we print our own summary, the facts, and a link where we have one',
} as const

/** Where we have the review from, and what else it names. */
export function ReviewFacts({
  review: { card, provenance, retrievedAt, rightsBasis, alsoRead, receipt, quotes },
}: {
  review: CriticReview
}) {
  return (
    <Rail title="Facts">
      <dl className={styles.facts}>
        {card.mentions.length > 0 && (
          <div>
            <dt>Names beside it</dt>
            <dd>
              {card.mentions.map(({ film, how }, i) => (
                <span key={film.slug}>
                  {i > 0 && ', '}
                  <a href={`/films/${film.slug}`}>
                    <cite>{film.title}</cite>
                  </a>{' '}
                  ({HOW_WORDS[how]})
                </span>
              ))}
            </dd>
          </div>
        )}
        {quotes.length > 0 && (
          <div>
            <dt>Quotes the film</dt>
            <dd>
              <ul>
                {quotes.map(({ text, speaker }) => (
                  <li key={text}>
                    <q dir="auto">{text}</q>
                    {speaker && `, ${speaker}`}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {alsoRead.length > 0 && (
          <div>
            <dt>Links on to</dt>
            <dd>{alsoRead.join(', ')}</dd>
          </div>
        )}
        <div>
          <dt>Rights</dt>
          <dd>{RIGHTS[rightsBasis]}</dd>
        </div>
        <div>
          <dt>Where from</dt>
          <dd>
            {receipt === null && 'Entered by hand: '}
            {provenance}.{retrievedAt && ` Retrieved ${dateInWords(retrievedAt)}.`}
          </dd>
        </div>
        {receipt && (
          <div>
            <dt>Left out</dt>
            <dd>{receiptInWords(receipt)}</dd>
          </div>
        )}
      </dl>
    </Rail>
  )
}
