import { OwnPart } from '@/components/accounts/own/own-frame'
import styles from '@/components/administration/administration.module.css'
import { ActionForm } from '@/components/ui/action-form'
import type { Viewer } from '@/lib/accounts/viewer'
import type { AdministeredMember } from '@/lib/members/administering/queries'
import { grantRoleAction, withdrawRoleAction } from '@/lib/members/standing/actions'

const ROLES = {
  editor: 'Works at the critic desk and keeps the catalogue.',
  moderator: 'Acts on what members write, and on members.',
  administrator: 'Has the others’ roles too, gives roles, and runs the site.',
} as const

type Props = { viewer: Viewer; member: AdministeredMember }

/** What a member may do for the site, each with the way to give or take it. */
export function MemberRoles({ viewer, member }: Props) {
  const own = viewer.id === member.id
  return (
    <OwnPart
      title="Roles"
      intro={`Giving or taking one ends ${own ? 'your' : 'their'} sessions. Acting as one needs a second factor.`}
    >
      <ul className={styles.choices}>
        {(Object.keys(ROLES) as (keyof typeof ROLES)[]).map((role) => {
          const has = member.roles.includes(role)
          return (
            <li key={role}>
              <p>
                <b>{role}</b>
                {has && ', given'}
                <small>{ROLES[role]}</small>
              </p>
              <ActionForm
                action={has ? withdrawRoleAction : grantRoleAction}
                submit={`${has ? 'Withdraw' : 'Grant'} ${role}`}
                hidden={{ member: String(member.id), role }}
                quiet
              />
            </li>
          )
        })}
      </ul>
    </OwnPart>
  )
}
