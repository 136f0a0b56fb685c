import { DONE } from '@/components/moderation/words'
import { type Month, monthInWords } from '@/lib/calendar/months'
import { type LogList, logPath } from '@/lib/moderation/log/path'
import { RULE_NAMES } from '@/lib/moderation/words'
import type { ActKind, Rule } from '@/prisma/generated/enums'
import styles from './log.module.css'

export type Ways = { kinds: readonly ActKind[]; rules: readonly Rule[]; months: readonly Month[] }

/** By what the log can be narrowed: each a list that opens, every choice an address. */
export function LogWays({ list, ways }: { list: LogList; ways: Ways }) {
  const to = (more: Partial<LogList>) => logPath({ ...list, after: null, ...more })
  return (
    <nav aria-label="Narrow the log" className={styles.ways}>
      <Way
        name="Act"
        chosen={list.act}
        all={to({ act: null })}
        choices={ways.kinds.map((act) => ({ value: act, words: DONE[act], path: to({ act }) }))}
      />
      <Way
        name="Rule"
        chosen={list.rule}
        all={to({ rule: null })}
        choices={ways.rules.map((rule) => ({ value: rule, words: RULE_NAMES[rule], path: to({ rule }) }))}
      />
      <Way
        name="Month"
        chosen={list.month}
        all={to({ month: null })}
        choices={ways.months.map((month) => ({
          ...{ value: month, words: monthInWords(month), path: to({ month }) },
        }))}
      />
    </nav>
  )
}

type Choice = { value: string; words: string; path: string }
type WayProps = { name: string; chosen: string | null; all: string; choices: readonly Choice[] }

function Way({ name, chosen, all, choices }: WayProps) {
  const words = choices.find(({ value }) => value === chosen)?.words
  return (
    <details>
      <summary>
        {name}: <b>{words ?? 'all'}</b>
      </summary>
      <ul>
        {[{ value: null, words: 'All', path: all }, ...choices].map(({ value, words: said, path }) => (
          <li key={path}>
            <a href={path} aria-current={value === chosen ? 'page' : undefined}>
              {said}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
