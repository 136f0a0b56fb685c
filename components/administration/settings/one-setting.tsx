import { inMinutes } from '@/components/administration/words'
import type { ListedSetting } from '@/lib/site-settings/queries'
import { type Key, REGISTER } from '@/lib/site-settings/register'
import { Change } from './change'
import { Past } from './past'
import styles from './settings.module.css'
import { Value } from './value'

type Props = { name: Key; setting: ListedSetting; isJust: boolean }

/** One setting: what it is for, what it is, whence that comes, and the ways to change it. */
export function OneSetting({ name, setting, isJust }: Props) {
  const { title, says, kind, standard } = REGISTER[name]
  const { value, isDefault, past } = setting
  const [last] = past
  return (
    <li id={name}>
      <header>
        <h3>{title}</h3>
        <p>{says}</p>
      </header>
      <div>
        {isJust && (
          <p className={styles.just} role="status">
            Set. It counts from the next request on.
          </p>
        )}
        <Value of={name} value={value} />
        <p className={styles.whence}>
          {isDefault ? 'The default.' : kind === 'number' && `The default is ${standard}.`}{' '}
          {last && (
            <>
              {isDefault ? 'Set back' : 'Set'} by <bdi>{last.by ?? 'somebody who left'}</bdi> on{' '}
              <time dateTime={last.at.toISOString()}>{inMinutes(last.at)}</time> UTC.
            </>
          )}
        </p>
        <Change of={name} setting={setting} />
        {past.length > 1 && <Past of={name} past={past} />}
      </div>
    </li>
  )
}
