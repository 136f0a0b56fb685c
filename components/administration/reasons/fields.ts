import type { FieldProps } from '@/components/ui/form/field-props'
import type { Guideline } from '@/lib/guidelines/queries'
import type { WrittenTemplate } from '@/lib/moderation/templates/queries'
import { TEMPLATE_ACTS, TEMPLATE_MAX } from '@/lib/moderation/templates/schema'
import { ACTS } from './words'

/** What a template is written with; what stands there of one already. */
export function fieldsOf(guidelines: readonly Guideline[], now?: WrittenTemplate): FieldProps[] {
  const of = now ? `template-${now.id}` : 'template'
  const acts = TEMPLATE_ACTS.map((act) => ({ value: act, words: ACTS[act] }))
  const rules = guidelines.map(({ rule, text }) => ({ value: rule, words: text }))
  return [
    {
      ...{ name: 'act', id: `${of}-act`, label: 'For which act', type: 'choice' },
      ...{ value: now?.act ?? 'remove', choices: acts },
    },
    {
      ...{ name: 'rule', id: `${of}-rule`, label: 'By which rule', type: 'choice' },
      ...{ value: now?.rule ?? 'people', choices: rules },
    },
    {
      ...{ name: 'text', id: `${of}-text`, label: 'What the reason begins with', type: 'lines' },
      ...{ value: now?.text, maxLength: TEMPLATE_MAX, hint: `Up to ${TEMPLATE_MAX} characters, plain text.` },
    },
  ]
}
