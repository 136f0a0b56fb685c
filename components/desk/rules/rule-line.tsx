import { inDays } from '@/components/accounts/own/days'
import { RESIDUE_RULES } from '@/lib/desk/paths'
import type { ListedRule } from '@/lib/desk/rules/queries'
import styles from './rules.module.css'

/** One rule of the house as it is now, and its versions before. */
export function RuleLine({ rule: { latest, earlier, cuts } }: { rule: ListedRule }) {
  const { rule, version, name, kind, pattern, isOn, note } = latest
  const way = (on: 'yes' | 'no') =>
    `${RESIDUE_RULES}?${new URLSearchParams({ rule: String(rule), version: String(version), name, kind, pattern, on, note: note ?? '' })}`
  return (
    <li>
      <p>
        <b>{name}</b> <code className={styles.pattern}>{pattern}</code>{' '}
        <small>
          {kind === 'line' ? 'as a line' : 'within a line'}; {isOn ? made(cuts) : 'switched off'}.{' '}
          {who(latest)}
        </small>
        {note && <small className={styles.note}>{note}</small>}
      </p>
      <p className={styles.ways}>
        <a href={`${way('yes')}#try`}>
          {isOn ? 'Change' : 'Switch on'}
          <span className="unseen"> the rule for {pattern}</span>
        </a>
        {isOn && (
          <a href={way('no')}>
            Switch off<span className="unseen"> the rule for {pattern}</span>
          </a>
        )}
      </p>
      {earlier.length > 0 && (
        <details>
          <summary>{earlier.length === 1 ? 'One version' : `${earlier.length} versions`} before</summary>
          <ul>
            {earlier.map((one) => (
              <li key={one.version}>
                {one.name} <code className={styles.pattern}>{one.pattern}</code>{' '}
                <small>
                  {one.isOn ? '' : 'switched off. '}
                  {who(one)}
                </small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

const who = ({ version, by, at }: Pick<ListedRule['latest'], 'version' | 'by' | 'at'>) =>
  `Version ${version}, by ${by?.handle ?? 'somebody who left'} on ${inDays(at)}`

/** How many cuts there are, in words. */
export const made = (cuts: number): string =>
  cuts === 0 ? 'no cut yet' : cuts === 1 ? 'one cut' : `${cuts.toLocaleString('en')} cuts`
