import { inDays } from '@/components/accounts/own/days'
import styles from '@/components/catalogue/catalogue.module.css'
import { ActionForm } from '@/components/ui/action-form'
import { liftProtectionAction, protectAction } from '@/lib/catalogue/editing/actions'
import type { Entry } from '@/lib/catalogue/editing/queries'
import { REASON_MAX } from '@/lib/catalogue/editing/schema'

/** Whether only editors change it, by hand; and the way to say so, or to lift it. */
export function Protection({ entry: { subject, protection } }: { entry: Entry }) {
  const hidden = { of: subject.kind, entry: String(subject.id) }
  if (protection)
    return (
      <div className={styles.protected}>
        <p>
          <b>Protected:</b> no member can suggest corrections, and no import or document changes it. Editors
          can, by hand.
        </p>
        <blockquote dir="auto">{protection.reason}</blockquote>
        <p className={styles.note}>
          {protection.by ? <bdi>{protection.by.handle}</bdi> : 'somebody who left'}, {inDays(protection.at)}
        </p>
        <ActionForm action={liftProtectionAction} submit="Lift the protection" hidden={hidden} quiet />
      </div>
    )
  return (
    <ActionForm
      action={protectAction}
      submit="Protect it"
      hidden={hidden}
      fold={{ words: 'Protect it from suggestions, imports and documents' }}
      fields={[
        {
          ...{ name: 'reason', label: 'Why', type: 'lines', maxLength: REASON_MAX },
          hint: 'Other editors read this.',
        },
      ]}
    />
  )
}
