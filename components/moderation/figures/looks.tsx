import type { Figures } from '@/lib/moderation/figures/figures'
import { agreement } from '@/lib/moderation/figures/month'
import { RULE_NAMES } from '@/lib/moderation/words'
import { inPercent } from './numbers'
import { Table } from './table'

const WHY = { sample: 'chosen by chance', appeal: 'for an appeal' } as const

/** How often whoever looked a second time, knowing neither the author nor the decision, found the same. */
export function LookLines({ looks }: Pick<Figures, 'looks'>) {
  const lines = looks.map(({ rule, cause, n, agreed }) => {
    const found = agreement(agreed, n)
    return [
      RULE_NAMES[rule],
      ...[WHY[cause], n, inPercent(found?.share ?? null)],
      found ? `${inPercent(found.low)} to ${inPercent(found.high)}` : '',
    ]
  })
  return (
    <Table
      caption="Agreement of second looks, by rule"
      head={['Rule', 'Looked at', 'Looks', 'The same', 'Surely between']}
      lines={lines}
    />
  )
}
