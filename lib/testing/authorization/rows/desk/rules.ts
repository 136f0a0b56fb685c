import type { Row } from '@/lib/testing/authorization/row'

let made = 0

export const residueRuleRows: Record<string, Row> = {
  'lib/desk/rules/actions.ts saveRuleAction': {
    may: ['editor', 'administrator'],
    form: async () => ({
      name: 'begging line',
      kind: 'line',
      pattern: `support our number${++made}`,
      on: 'yes',
    }),
  },
}
