import { momentInWords } from '@/components/scores/weather/words'
import { monthOf } from '@/lib/calendar/months'
import type { LogLine } from '@/lib/moderation/log/line'
import { actPath, LOG, logPath } from '@/lib/moderation/log/path'
import { since } from '@/lib/moderation/log/saying'
import { DECIDED_BY } from '@/lib/moderation/words'
import { capital } from '@/lib/words'
import styles from './log.module.css'
import { RuleOf, Said } from './log-line'

/** One act of the log, at an address that stays. */
export function ActPage({ line }: { line: LogLine }) {
  const { at, decider, rule, undoes } = line
  const state = since(line)
  return (
    <article className={styles.log}>
      <header>
        <p>
          <a href={LOG}>Moderation log</a>
        </p>
        <h1>
          <Said line={line} />
        </h1>
      </header>
      <dl className={styles.facts}>
        <dt>When</dt>
        <dd>
          <time dateTime={at.toISOString()}>{momentInWords(at)}</time>
        </dd>
        <dt>Who decided</dt>
        <dd>{capital(DECIDED_BY[decider])}</dd>
        {rule && (
          <>
            <dt>By which rule</dt>
            <dd>
              <RuleOf line={line} />
            </dd>
          </>
        )}
        {undoes && (
          <>
            <dt>What it takes back</dt>
            <dd>
              <a href={actPath(undoes.id)}>An earlier decision</a>
            </dd>
          </>
        )}
        <dt>Since then</dt>
        <dd>{state ?? 'It stands.'}</dd>
      </dl>
      <footer>
        <a href={logPath({ month: monthOf(at) })}>All of that month</a>
      </footer>
    </article>
  )
}
