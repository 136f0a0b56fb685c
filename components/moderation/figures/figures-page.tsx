import { Empty } from '@/components/ui/empty'
import { type Month, monthInWords } from '@/lib/calendar/months'
import type { Figures } from '@/lib/moderation/figures/figures'
import { figuresCsvPath, figuresPath } from '@/lib/moderation/figures/path'
import { LOG, logPath } from '@/lib/moderation/log/path'
import { REASONS } from '@/lib/moderation/reporting/reasons'
import { WILSON_Z } from '@/lib/scores/wilson'
import { ActLines } from './acts'
import { Facts } from './facts'
import styles from './figures.module.css'
import { LookLines } from './looks'
import { inPercent, inTime } from './numbers'
import { Part } from './part'
import { Table } from './table'

const LATER = 'known when it is over'

/** What happened to reports, decisions and appeals in a month. */
export function FiguresPage({ figures, months }: { figures: Figures; months: readonly Month[] }) {
  const { month, isOver, acts, automatic, reports, handling, appeals, looks, restricted } = figures
  return (
    <article className={styles.figures}>
      <header>
        <h1>Transparency: {monthInWords(month)}</h1>
        <p>
          How order was kept here: what was reported, what was done by which rule, how long it took, and how
          often a second look found the same. {!isOver && 'The month is not over yet.'}
        </p>
        <nav aria-label="Months">
          <ul>
            {months.map((one) => (
              <li key={one}>
                <a href={figuresPath(one)} aria-current={one === month ? 'page' : undefined}>
                  {monthInWords(one)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <Part title="Reports" intro="Those of this month, with what came of them until now.">
        {reports.length === 0 ? (
          <Empty says="Nothing was reported." />
        ) : (
          <Table
            caption="Reports by reason"
            head={['Reason', 'Reports', 'Agreed with', 'Not agreed with', 'Gone before', 'Waiting']}
            lines={reports.map((one) => [
              REASONS[one.reason].words,
              ...[one.n, one.agreed, one.disagreed, one.ignored, one.waiting],
            ])}
          />
        )}
        <Facts
          facts={[
            ['Cases with reports that were decided', handling.n],
            ['From the first report to the decision, half of them within', inTime(handling.median)],
            ['Nine of ten within', inTime(handling.slow)],
          ]}
        />
      </Part>
      <Part
        title="What was done"
        intro="Each act, by the rule it names. Excluded ratings are counted one by one."
      >
        {acts.length === 0 ? (
          <Empty says="Nothing had to be done." />
        ) : (
          <ActLines month={month} acts={acts} />
        )}
        <Facts
          facts={[
            ['Acts that name a rule', automatic.n],
            ['Of those, by automatic rules', inPercent(automatic.share)],
            ['Members suspended when the month ended', restricted?.suspended ?? LATER],
            ['Members who could not post when the month ended', restricted?.silenced ?? LATER],
          ]}
        />
      </Part>
      <Part
        title="Appeals"
        intro="Somebody else decides an appeal than who decided first. Appeals of accounts that are gone are not counted any more."
      >
        <Facts
          facts={[
            ['Appeals made', appeals.filed],
            ['Upheld, so that everything came back', appeals.upheld],
            ['Rejected', appeals.rejected],
            ['Decided by the first decider, there being nobody else', appeals.byFirstDecider],
            ['Still waiting at the end', appeals.waiting],
            ['Half of them decided within', inTime(appeals.median)],
          ]}
        />
      </Part>
      <Part
        title="Second looks"
        intro={`For every appeal, and for some closed cases chosen by chance, a moderator sees text and rule alone. These are all looks until the end of this month. The interval is Wilson’s (1927), z = ${WILSON_Z}.`}
      >
        {looks.length === 0 ? (
          <Empty says="Nobody has looked a second time yet." />
        ) : (
          <LookLines looks={looks} />
        )}
      </Part>
      <footer>
        <a href={figuresCsvPath(month)}>These figures as CSV</a>
        <a href={logPath({ month })}>The log of this month</a>
        <a href={LOG}>The whole log</a>
      </footer>
    </article>
  )
}
