import { OwnPart } from '@/components/accounts/own/own-frame'
import administration from '@/components/administration/administration.module.css'
import { ActionForm } from '@/components/ui/action-form'
import { makeRuleAction } from '@/lib/moderation/rules/actions'
import { SHOWN_MAX, TRIED_DAYS, type Tried } from '@/lib/moderation/rules/dry-run'
import type { RuleDraft } from '@/lib/moderation/rules/schema'
import styles from './rules.module.css'
import { EFFECTS } from './words'

/** What a rule would have met, before it is saved. */
export function DryRun({ draft, tried }: { draft: RuleDraft; tried: Tried }) {
  const { kind, pattern, effect, rule, note, replaces } = draft
  const { looked, met, shown } = tried
  return (
    <OwnPart
      title={`Tried: ${pattern}`}
      intro={`Of ${looked.toLocaleString('en')} texts of the last ${TRIED_DAYS} days it would have met ${met.toLocaleString('en')}. ${EFFECTS[effect].means}`}
    >
      {shown.length > 0 && (
        <ul className={administration.list}>
          {shown.map(({ kind: of, id, label, path, words }) => (
            <li key={`${of} ${id}`}>
              <p>
                <a href={path}>{label}</a> <q className={styles.words}>{words}</q>
              </p>
            </li>
          ))}
        </ul>
      )}
      {met > SHOWN_MAX && <p>These are the newest {SHOWN_MAX}.</p>}
      <ActionForm
        action={makeRuleAction}
        submit={replaces === undefined ? 'Save this rule' : 'Save it in place of the other'}
        hidden={{ kind, pattern, effect, rule, note: note ?? '', replaces: String(replaces ?? '') }}
      />
    </OwnPart>
  )
}
