import { inDays } from '@/components/accounts/own/days'
import { OwnPart } from '@/components/accounts/own/own-frame'
import styles from '@/components/administration/administration.module.css'
import { ActionForm } from '@/components/ui/action-form'
import type { Viewer } from '@/lib/accounts/viewer'
import { administered } from '@/lib/members/administering/paths'
import type { AdministeredMember } from '@/lib/members/administering/queries'
import { canRestrict } from '@/lib/members/policy'
import { liftSilenceAction, liftSuspensionAction } from '@/lib/members/standing/actions'

type Props = { viewer: Viewer; member: AdministeredMember }

/** What a member may do, what was done about it, and the ways to do so. */
export function MemberStanding({ viewer, member }: Props) {
  const now = new Date()
  const hidden = { member: String(member.id) }
  const at = administered(member)
  return (
    <OwnPart title="Standing">
      {canRestrict(viewer, member) ? (
        <div className={styles.deeds}>
          <a href={`${at}/suspend`}>Suspend</a>
          {member.suspendedUntil && member.suspendedUntil > now && (
            <ActionForm action={liftSuspensionAction} submit="Lift the suspension" hidden={hidden} quiet />
          )}
          <a href={`${at}/silence`}>Silence</a>
          {member.silencedUntil && member.silencedUntil > now && (
            <ActionForm action={liftSilenceAction} submit="Lift the silence" hidden={hidden} quiet />
          )}
        </div>
      ) : (
        <p>{viewer.id === member.id ? 'Nobody acts on themselves.' : 'Only administrators act on them.'}</p>
      )}
      {member.restrictions.length > 0 && (
        <ul className={styles.list}>
          {member.restrictions.map((one) => (
            <Restricted key={one.id} one={one} />
          ))}
        </ul>
      )}
    </OwnPart>
  )
}

function Restricted({ one }: { one: AdministeredMember['restrictions'][number] }) {
  return (
    <li>
      <b>
        {one.kind === 'suspension' ? 'Suspended' : 'Silenced'}{' '}
        {one.until ? `until ${inDays(one.until)}` : 'for good'}
      </b>
      <span>
        <span className={styles.reason}>{one.reason}</span>
        <small> {one.guideline.text}</small>
      </span>
      <small>
        {inDays(one.from)}, by {one.by}
      </small>
      <small>{one.liftedAt && `lifted ${inDays(one.liftedAt)} by ${one.liftedBy}`}</small>
    </li>
  )
}
