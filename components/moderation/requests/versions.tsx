import type { Correction } from '@/lib/critics/correcting/schema'
import styles from './requests.module.css'

const ROWS: readonly (readonly [string, (entry: Correction) => string | null])[] = [
  ['Critic', ({ critic }) => critic],
  ['Outlet', ({ outlet }) => outlet],
  ['Headline', ({ headline }) => headline],
  ['Published', ({ publishedAt }) => publishedAt],
  ['Link', ({ url }) => url],
  ['Score', scoreOf],
  ['Our reading', ({ verdict }) => verdict],
  ['Its grounds', ({ verdictGrounds }) => verdictGrounds],
  ['Our summary', ({ summary }) => summary],
]

function scoreOf({ scoreRaw, scoreValue, scoreBest, scoreWorst }: Correction): string | null {
  if (scoreRaw === null) return null
  return `${scoreRaw} (${scoreValue} of ${scoreBest}${scoreWorst === null ? '' : `, from ${scoreWorst}`})`
}

/** An entry as it stood when it was asked about, and where it reads otherwise now. */
export function Versions({ before, now }: { before: Correction; now: Correction | null }) {
  return (
    <dl className={styles.versions}>
      {ROWS.map(([words, read]) => {
        const [then, since] = [read(before), now && read(now)]
        return (
          <div key={words}>
            <dt>{words}</dt>
            <dd dir="auto">{then ?? 'unknown'}</dd>
            {now && then !== since && (
              <dd dir="auto">
                <b>now</b> {since ?? 'unknown'}
              </dd>
            )}
          </div>
        )
      })}
    </dl>
  )
}
