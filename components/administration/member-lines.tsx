import { inDays } from '@/components/accounts/own/days'
import { administered } from '@/lib/members/administering/paths'
import type { ListedMember } from '@/lib/members/administering/queries'
import { standingOf } from '@/lib/members/policy'
import styles from './administration.module.css'
import { standingWords } from './words'

/** Members, a line each: who, what they may, how they stand, since when. */
export function MemberLines({ members }: { members: readonly ListedMember[] }) {
  return (
    <ul className={styles.list}>
      {members.map((member) => (
        <li key={member.id}>
          <a href={administered(member)}>{member.handle}</a>
          <span>
            {member.name} {member.roles.length > 0 && <b>{member.roles.join(', ')}</b>}
          </span>
          {standingOf(member) === 'good' ? (
            <small>{standingWords(member)}</small>
          ) : (
            <em>{standingWords(member)}</em>
          )}
          <small>since {inDays(member.createdAt)}</small>
        </li>
      ))}
    </ul>
  )
}
