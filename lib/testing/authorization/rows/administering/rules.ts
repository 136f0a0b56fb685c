import { listVersions } from '@/lib/guidelines/queries'
import { writeTemplate } from '@/lib/moderation/templates/changing'
import { templateShape } from '@/lib/moderation/templates/schema'
import type { Row } from '@/lib/testing/authorization/row'

const guidelines = 'lib/guidelines/actions.ts'
const templates = 'lib/moderation/templates/actions.ts'
const may = ['administrator'] as const
let made = 0

const template = () => ({ act: 'remove', rule: 'spam', text: `It sells seats, ${++made}.`, replaces: '' })

/** How rules read, and what reasons may begin with, is the administrators' to write. */
export const ruleRows: Record<string, Row> = {
  [`${guidelines} writeVersionAction`]: {
    may,
    form: async () => {
      const spam = (await listVersions()).find(({ rule }) => rule === 'spam')
      return { rule: 'spam', seen: String(spam?.versions[0]?.version), text: `No advertising, ${++made}.` }
    },
  },
  [`${templates} writeTemplateAction`]: { may, form: async () => template() },
  [`${templates} retireTemplateAction`]: {
    may,
    form: async (owner) => ({
      template: String(await writeTemplate(owner, templateShape.parse(template()))),
    }),
  },
}
