import type { ReactNode } from 'react'
import type { ListedMember } from '@/lib/members/between/queries'
import { profilePath } from '@/lib/members/handles'
import { dateInWords } from '@/lib/partial-date'
import styles from './between.module.css'

type Props = {
  members: readonly ListedMember[]
  /** What can be done about each. */
  act?: (member: ListedMember) => ReactNode
  /** Where there is nobody to be found, a name leads nowhere. */
  linked?: boolean
}

/** Members, each on a line: who, since when, and what can be done. */
export function MemberLines({ members, act, linked = true }: Props) {
  return (
    <ul className={styles.lines}>
      {members.map((member) => (
        <li key={member.id}>
          <p>
            {linked ? (
              <a href={profilePath(member.handle)}>
                <bdi>{member.name ?? member.handle}</bdi>
              </a>
            ) : (
              <b>
                <bdi>{member.name ?? member.handle}</bdi>
              </b>
            )}{' '}
            <small>
              {member.name && <bdi>@{member.handle}, </bdi>}
              since <time dateTime={member.since}>{dateInWords(member.since)}</time>
            </small>
          </p>
          {act?.(member)}
        </li>
      ))}
    </ul>
  )
}
