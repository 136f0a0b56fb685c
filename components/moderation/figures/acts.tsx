import { DONE } from '@/components/moderation/words'
import type { Figures } from '@/lib/moderation/figures/figures'
import { logPath } from '@/lib/moderation/log/path'
import { RULE_NAMES } from '@/lib/moderation/words'
import { Table } from './table'

/** What was done in a month: a line for each act by each rule. */
export function ActLines({ month, acts }: Pick<Figures, 'month' | 'acts'>) {
  const lines = [...Map.groupBy(acts, ({ rule, kind }) => `${rule} ${kind}`).values()].map((some) => {
    const sum = (of: typeof some) => of.reduce((all, { n }) => all + n, 0)
    const [automatic, people] = [
      some.filter(({ decider }) => decider === 'automatic'),
      some.filter(({ decider }) => decider !== 'automatic'),
    ]
    const [{ rule = null, kind = 'restore' } = {}] = some
    return [
      <a key={kind} href={logPath({ act: kind, rule, month })}>
        {DONE[kind]}
      </a>,
      rule === null ? 'no rule named' : RULE_NAMES[rule],
      ...[sum(people), sum(automatic), some.reduce((all, { back }) => all + back, 0)],
    ]
  })
  return (
    <Table
      caption="What was done, by rule and by whom"
      head={['Act', 'Rule', 'By people', 'By automatic rules', 'Taken back since']}
      lines={lines}
    />
  )
}
