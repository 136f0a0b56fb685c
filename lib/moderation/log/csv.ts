import { addressOf } from '@/lib/site'
import { csv } from '@/lib/tables/csv'
import type { LogLine } from './line'
import { actPath } from './path'
import { isOnAppeal } from './saying'

const HEAD = [
  ...['act', 'at', 'kind', 'about', 'film', 'title', 'rule', 'version', 'decider', 'until', 'takes_back'],
  ...['taken_back_at', 'on_appeal', 'appeal', 'things', 'count_again', 'address'],
]

/** The log as a table: a line for each act, as the page has it. */
export const logCsv = (lines: readonly LogLine[]): string =>
  csv(
    HEAD,
    lines.map((line) => [
      ...[line.id, line.at, line.kind, line.about, line.film?.slug ?? null, line.film?.title ?? null],
      ...[line.rule, line.version, line.decider, line.until, line.undoes?.id ?? null, line.undoneAt],
      ...[isOnAppeal(line), line.appeal, line.parts || null, line.parts ? line.back : null],
      addressOf(actPath(line.id)),
    ]),
  )
