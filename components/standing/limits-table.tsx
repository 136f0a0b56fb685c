import { type Level, levelsBy, type TrustRules } from '@/lib/members/trust/levels'
import { capital } from '@/lib/words'
import { LIMITED, NAMES } from './level-words'
import styles from './limits.module.css'

type Props = { levels: readonly Level[]; rules: TrustRules; caption: string }

/** What these levels allow, side by side, as it is in force. */
export function LimitsTable({ levels, rules, caption }: Props) {
  const by = levelsBy(rules)
  return (
    <table className={styles.limits}>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">At most</th>
          {levels.map((level) => (
            <th key={level} scope="col">
              {capital(NAMES[level])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {LIMITED.map(({ what, words }) => (
          <tr key={what}>
            <th scope="row">{words}</th>
            {levels.map((level) => (
              <td key={level}>{by[level][what]?.toLocaleString('en') ?? 'any number'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
