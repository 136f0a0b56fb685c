import { OwnPart } from '@/components/accounts/own/own-frame'
import { ActionForm } from '@/components/ui/action-form'
import { saveRuleAction } from '@/lib/desk/rules/actions'
import type { RuleDraft } from '@/lib/desk/rules/schema'
import { SHOWN_MAX, type Tried } from '@/lib/desk/rules/trying'
import { ChangedDocuments } from './changed'

/** What a rule would change, before it is saved. */
export function TriedRule({ draft, tried }: { draft: RuleDraft; tried: Tried }) {
  const { rule, version, on, name, kind, pattern, note } = draft
  const { looked, all, changed, shown } = tried
  return (
    <OwnPart
      title={on === 'yes' ? `Tried: ${pattern}` : `Without: ${pattern}`}
      intro={`Documents it would change: ${changed.toLocaleString('en')} of ${looked.toLocaleString('en')}${looked < all ? `, the newest of ${all.toLocaleString('en')}` : ''}. Once it is saved, drafts are read again by it; what is published is only listed below.`}
    >
      <ChangedDocuments documents={shown} />
      {changed > SHOWN_MAX && <p>These are the newest {SHOWN_MAX}.</p>}
      <ActionForm
        action={saveRuleAction}
        submit={
          on === 'no' ? 'Switch it off' : rule === undefined ? 'Save this rule' : 'Save the next version'
        }
        hidden={{
          ...{ rule: String(rule ?? ''), version: String(version ?? ''), on },
          ...{ name, kind, pattern, note: note ?? '' },
        }}
      />
    </OwnPart>
  )
}
