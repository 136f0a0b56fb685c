import { PlainField } from '@/components/moderation/rules/fields'
import form from '@/components/ui/action-form.module.css'
import { RESIDUE_RULES } from '@/lib/desk/paths'
import { NAME_MAX, NOTE_MAX, PATTERN_MAX } from '@/lib/desk/rules/schema'
import type { Trial } from '@/lib/desk/rules/trial'

export const KINDS = {
  line: 'Lines, whole',
  phrase: 'Sentences within a line, and words in brackets',
} as const

const FIELDS = [
  {
    name: 'name',
    label: 'What it leaves out',
    hint: 'As readers of the review are told: “begging line”, “podcast notice”.',
    most: NAME_MAX,
  },
  { name: 'kind', label: 'Where it looks', among: KINDS },
  {
    name: 'pattern',
    label: 'What to look for',
    hint: 'Words one after the other; * stands for one word or more. Case and the signs between words make no difference.',
    most: PATTERN_MAX,
  },
  { name: 'note', label: 'Note', hint: 'For editors alone.', most: NOTE_MAX, optional: true },
]

/** Where a rule is written, to be tried: a plain GET form, so that a trial has an address and changes nothing. */
export function TrialForm({ trial }: { trial: Trial | null }) {
  const { typed = {}, errors = {} } = trial ?? {}
  return (
    <form className={form.form} action={RESIDUE_RULES}>
      {FIELDS.map((field) => (
        <PlainField key={field.name} {...field} typed={typed[field.name]} error={errors[field.name]} />
      ))}
      {typed.rule && <input type="hidden" name="rule" value={typed.rule} />}
      {typed.version && <input type="hidden" name="version" value={typed.version} />}
      <button type="submit">Try it</button>
    </form>
  )
}
