import { inMinutes } from '@/components/administration/words'
import type { ListedSetting } from '@/lib/site-settings/queries'
import { type Key, REGISTER } from '@/lib/site-settings/register'
import styles from './settings.module.css'

type Props = { of: Key; past: ListedSetting['past'] }

/** Each time it was set, the latest first. */
export function Past({ of, past }: Props) {
  return (
    <details className={styles.past}>
      <summary>
        {past.length} changes<span className="unseen"> of “{REGISTER[of].title}”</span>
      </summary>
      <ol>
        {past.map(({ version, value, at, by }) => (
          <li key={version}>
            <span dir="auto">{value === null ? 'the default' : value === '' ? 'nothing' : value}</span>
            <small>
              <bdi>{by ?? 'somebody who left'}</bdi>, <time dateTime={at.toISOString()}>{inMinutes(at)}</time>{' '}
              UTC
            </small>
          </li>
        ))}
      </ol>
    </details>
  )
}
