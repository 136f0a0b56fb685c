import { Empty } from '@/components/ui/empty'
import { TRANSPARENCY } from '@/lib/moderation/figures/path'
import type { LogLine } from '@/lib/moderation/log/line'
import { FEED, LOG, type LogList, logCsvPath, logPath } from '@/lib/moderation/log/path'
import { dayInWords } from '@/lib/moderation/log/saying'
import styles from './log.module.css'
import { Line } from './log-line'
import { LogWays, type Ways } from './log-ways'

type Props = { list: LogList; lines: readonly LogLine[]; next: string | null; ways: Ways }

/** The public log: a day in the margin, what was done that day beside it. */
export function LogPage({ list, lines, next, ways }: Props) {
  const days = Map.groupBy(lines, ({ at }) => at.toISOString().slice(0, 10))
  const isWhole = !list.act && !list.rule && !list.month
  return (
    <article className={styles.log}>
      <header>
        <h1>Moderation log</h1>
        <p className={styles.lead}>
          Everything that moderators, editors and automatic rules did here, by which rule as it read that day,
          and what came of it. <a href={TRANSPARENCY}>Counted month by month</a>, or{' '}
          <a href="/method#moderation">how it is kept</a>.
        </p>
        <details className={styles.note}>
          <summary>What this log does not say, and why</summary>
          <p>
            Never who wrote a thing, who reported it or who decided, and no word of what was removed. The
            reasons that moderators give are read by those they concern and not printed here, since they quote
            and describe what is gone. Where nothing was found against anybody the film is not named either:
            that would only tell who had been reported. Ratings excluded together are one line, with what that
            was decided from.
          </p>
        </details>
        <LogWays list={list} ways={ways} />
      </header>
      {[...days].map(([day, acts]) => (
        <section key={day} className={styles.day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>
            <time dateTime={day}>{dayInWords(new Date(day))}</time>
          </h2>
          <ol>
            {acts.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </ol>
        </section>
      ))}
      {lines.length === 0 && (
        <Empty says={isWhole ? 'Nothing has had to be done here yet.' : 'Nothing of the kind was done.'}>
          {!isWhole && (
            <p>
              <a href={LOG}>The whole log</a>
            </p>
          )}
        </Empty>
      )}
      <footer>
        {list.after && <a href={logPath({ ...list, after: null })}>From the latest</a>}
        {next && (
          <a href={logPath({ ...list, after: next })} rel="next">
            Earlier
          </a>
        )}
        <a href={FEED}>Atom feed</a>
        {list.month && <a href={logCsvPath(list.month)}>This month as CSV</a>}
        <a href="/guidelines">Guidelines</a>
      </footer>
    </article>
  )
}
