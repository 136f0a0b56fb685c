import form from '@/components/ui/action-form.module.css'
import { TEXT_RULES } from '@/lib/moderation/paths'
import { NOTE_MAX, PATTERN_MAX } from '@/lib/moderation/rules/schema'
import type { Trial } from '@/lib/moderation/rules/trial'
import { Rule } from '@/prisma/generated/enums'
import { PlainField } from './fields'
import { EFFECTS, KINDS } from './words'

const FIELDS = [
  { name: 'kind', label: 'What to look for', among: KINDS },
  {
    name: 'pattern',
    label: 'Which',
    hint: 'Words one after the other. * stands for any letters, alone for any one word. Of links the host: example.com is met with all below it.',
    most: PATTERN_MAX,
  },
  {
    name: 'effect',
    label: 'What it does',
    among: Object.fromEntries(Object.entries(EFFECTS).map(([effect, { words }]) => [effect, words])),
    typed: 'hold',
  },
  {
    name: 'rule',
    label: 'Which guideline it stands for',
    among: Object.fromEntries(Object.values(Rule).map((rule) => [rule, rule])),
    typed: 'spam',
  },
  { name: 'note', label: 'Note', hint: 'For moderators alone.', most: NOTE_MAX, optional: true },
]

/** Where a rule is written, to be tried: a plain GET form, so that a dry run has an address and changes nothing. */
export function TrialForm({ trial }: { trial: Trial | null }) {
  const { typed = {}, errors = {} } = trial ?? {}
  return (
    <form className={form.form} action={TEXT_RULES}>
      {FIELDS.map((field) => (
        <PlainField
          key={field.name}
          {...field}
          typed={typed[field.name] ?? field.typed}
          error={errors[field.name]}
        />
      ))}
      {typed.replaces && <input type="hidden" name="replaces" value={typed.replaces} />}
      <button type="submit">Try it</button>
    </form>
  )
}
