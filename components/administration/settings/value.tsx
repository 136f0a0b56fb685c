import { type Key, REGISTER } from '@/lib/site-settings/register'
import styles from './settings.module.css'

type Props = { of: Key; value: string | number }

/** What a setting is: a number with what it counts, or a text as it was typed. */
export function Value({ of, value }: Props) {
  const setting = REGISTER[of]
  if (setting.kind === 'number')
    return (
      <p className={styles.value}>
        <b>{value.toLocaleString('en')}</b> {setting.unit}
      </p>
    )
  if (value === '') return <p className={styles.value}>Nothing.</p>
  return (
    <p className={styles.words} dir="auto">
      {value}
    </p>
  )
}
