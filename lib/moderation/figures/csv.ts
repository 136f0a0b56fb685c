import { type Cell, csv } from '@/lib/tables/csv'
import type { Figures } from './figures'
import { agreement } from './month'

const HEAD = ['month', 'figure', 'of', 'rule', 'by', 'value', 'low', 'high']

/** A month's figures as a table, one to a line: what is counted, of which act or reason, and the interval of a share. */
export function figuresCsv({
  month,
  acts,
  automatic,
  reports,
  handling,
  appeals,
  looks,
  restricted,
}: Figures) {
  const line = (
    figure: string,
    value: Cell,
    more: { of?: string; rule?: string | null; by?: string } = {},
  ) => [...[month, figure, more.of ?? null, more.rule ?? null, more.by ?? null, value, null, null]]
  return csv(HEAD, [
    ...acts.flatMap(({ kind, rule, decider, n, back }) => {
      const more = { of: kind, rule, by: decider }
      return [line('acts', n, more), line('acts taken back since', back, more)]
    }),
    line('share of acts by automatic rules', automatic.share),
    ...reports.flatMap(({ reason, n, agreed, disagreed, ignored, waiting }) => [
      line('reports', n, { of: reason }),
      line('reports agreed with', agreed, { of: reason }),
      line('reports not agreed with', disagreed, { of: reason }),
      line('reports of what was gone', ignored, { of: reason }),
      line('reports that wait', waiting, { of: reason }),
    ]),
    line('cases with reports decided', handling.n),
    line('hours to a decision, median', handling.median),
    line('hours to a decision, nine of ten', handling.slow),
    line('appeals filed', appeals.filed),
    line('appeals upheld', appeals.upheld),
    line('appeals rejected', appeals.rejected),
    line('appeals decided by the first decider', appeals.byFirstDecider),
    line('appeals that wait', appeals.waiting),
    line('hours to the decision of an appeal, median', appeals.median),
    ...looks.flatMap(({ rule, cause, n, agreed }) => {
      const found = agreement(agreed, n)
      const more = { of: cause, rule }
      return [
        line('second looks so far', n, more),
        [
          ...line('share of second looks that agree', found?.share ?? null, more).slice(0, 6),
          found?.low ?? null,
          found?.high ?? null,
        ],
      ]
    }),
    line('members suspended at its end', restricted?.suspended ?? null),
    line('members silenced at its end', restricted?.silenced ?? null),
  ])
}
