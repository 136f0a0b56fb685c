import { makeRule } from '@/lib/moderation/rules/changing'
import { ruleShape } from '@/lib/moderation/rules/schema'
import type { Row } from '@/lib/testing/authorization/row'

const actions = 'lib/moderation/rules/actions.ts'
const may = ['administrator'] as const
let made = 0

const rule = () => ({
  kind: 'word',
  pattern: `cheap seats ${++made}`,
  effect: 'hold',
  rule: 'spam',
  note: '',
})

export const textRuleRows: Record<string, Row> = {
  [`${actions} makeRuleAction`]: { may, form: async () => rule() },
  [`${actions} endRuleAction`]: {
    may,
    form: async (owner) => ({ rule: String(await makeRule(owner, ruleShape.parse(rule()))) }),
  },
}
