import type { FieldProps } from '@/components/ui/form/field-props'
import type { Guideline } from '@/lib/guidelines/queries'
import type { OpenReport } from '@/lib/moderation/reporting/queries'
import { REASONS } from '@/lib/moderation/reporting/reasons'
import { EMAIL_MAX, EXPLANATION_MAX, NAME_MAX } from '@/lib/moderation/reporting/schema'

/** What a member says of what they report; each reason with the rule it stands for as that reads now. */
export const reportFields = (rules: readonly Guideline[], said: OpenReport | null): FieldProps[] => [
  {
    name: 'reason',
    label: 'What is wrong with it?',
    type: 'radios',
    value: said?.reason,
    choices: Object.entries(REASONS).map(([value, { words, rule }]) => ({
      ...{ value, words },
      hint: rule === null ? 'Say below what it is.' : rules.find((one) => one.rule === rule)?.text,
    })),
  },
  {
    name: 'explanation',
    label: 'In your own words',
    hint: `Needed for what breaks the law and for something else; at most ${EXPLANATION_MAX} characters.`,
    type: 'lines',
    maxLength: EXPLANATION_MAX,
    value: said?.explanation ?? '',
    optional: true,
  },
]

/** What a notice of something unlawful has to hold (Regulation (EU) 2022/2065, Article 16). */
export const noticeFields: readonly FieldProps[] = [
  {
    name: 'explanation',
    id: 'notice-explanation',
    label: 'Why is it unlawful?',
    hint: 'Which passage, which law or whose right.',
    type: 'lines',
    maxLength: EXPLANATION_MAX,
  },
  {
    name: 'children',
    label: 'It is about the sexual abuse of children',
    hint: 'Then we need neither name nor address, and keep neither.',
    type: 'check',
    optional: true,
  },
  { name: 'name', label: 'Your name', autoComplete: 'name', maxLength: NAME_MAX, optional: true },
  {
    name: 'email',
    label: 'Your e-mail address',
    hint: 'A letter confirms that your notice came, another says what was decided. Who wrote it sees neither.',
    type: 'email',
    autoComplete: 'email',
    maxLength: EMAIL_MAX,
    optional: true,
  },
  {
    name: 'goodFaith',
    label: 'I believe in good faith that what I say here is accurate and complete',
    type: 'check',
  },
]
