import type { FieldProps } from '@/components/ui/form/field-props'
import type { Guideline } from '@/lib/guidelines/queries'
import { LENGTHS } from '@/lib/members/standing/schema'
import type { WholeCase } from '@/lib/moderation/cases/one'
import { type DECISIONS, REASON_MAX, REASON_MIN } from '@/lib/moderation/cases/schema'
import { REASONS } from '@/lib/moderation/reporting/reasons'
import type { Template } from '@/lib/moderation/templates/queries'

type Act = (typeof DECISIONS)[number]

/** What an act says beside its name: what to hide or for how long, then rule and reason, which its author reads. */
export function fieldsOf(
  act: Act,
  { reports, isNotified }: Pick<WholeCase, 'reports' | 'isNotified'>,
  guidelines: readonly Guideline[],
  begun: Template | null = null,
): FieldProps[] {
  const first = REASONS[reports[0]?.reason ?? 'other'].rule ?? ''
  const named = begun?.rule ?? (act === 'markSpoiler' ? 'spoilers' : first)
  const rules = guidelines.map(({ rule, text }) => ({ value: rule, words: text }))
  return [
    ...(act === 'markSpoiler' ? [PASSAGE] : []),
    ...(act === 'silence' || act === 'suspend' ? [lengthOf(act)] : []),
    {
      ...{ name: 'rule', id: `${act}-rule`, label: 'Which rule', type: 'choice', value: named },
      choices: [{ value: '', words: 'Choose …' }, ...rules],
    },
    {
      ...whyField(act, `The author reads this${isNotified ? ', and who sent the notice' : ''}.`),
      value: begun?.text,
    },
  ]
}

/** What letting it go says: nothing, or why, where somebody sent a notice. */
export const fieldsOfLettingGo = (act: Act, { isNotified }: Pick<WholeCase, 'isNotified'>): FieldProps[] =>
  isNotified ? [whyField(act, 'Who sent the notice reads this.')] : []

const whyField = (act: Act, hint: string): FieldProps => ({
  ...{ name: 'reason', id: `${act}-reason`, label: 'Why', type: 'lines', hint },
  ...{ minLength: REASON_MIN, maxLength: REASON_MAX },
})

const PASSAGE: FieldProps = {
  ...{ name: 'passage', label: 'Which words', type: 'lines', optional: true, maxLength: 20_000 },
  hint: 'Copied from it. Left empty, all of it is marked.',
}

const lengthOf = (act: Act): FieldProps => ({
  ...{ name: 'length', id: `${act}-length`, label: 'For how long', type: 'choice', value: 'week' },
  choices: Object.entries(LENGTHS).map(([value, { words }]) => ({ value, words })),
})
