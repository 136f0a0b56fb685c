import { Empty } from '@/components/ui/empty'
import head from '@/components/ui/page/head.module.css'
import { Rail } from '@/components/ui/rail'
import { circlePath } from '@/lib/members/between/circle-path'
import type { MemberList, Side } from '@/lib/members/between/queries'
import { profilePath } from '@/lib/members/handles'
import type { PublicMember } from '@/lib/members/profile/queries'
import styles from './between.module.css'
import { MemberLines } from './member-lines'

type Props = { member: PublicMember; side: Side; list: MemberList; isFirst: boolean }

/** Who follows a member, or whom they follow. */
export function CirclePage({
  member: { handle, name, ...counts },
  side,
  list: { members, next },
  isFirst,
}: Props) {
  const who = <bdi>{name ?? handle}</bdi>
  return (
    <article>
      <header className={head.head}>
        <p>
          <a href={profilePath(handle)}>{who}</a>
        </p>
        <h1>
          {side === 'followers' ? 'Followers' : 'Following'}{' '}
          <small>{counts[side].toLocaleString('en')}</small>
        </h1>
      </header>
      <Rail title="Members" intro={<p>The latest first.</p>}>
        <div className={styles.circle}>
          {members.length === 0 ? (
            <Empty
              says={side === 'followers' ? <>Nobody follows {who} yet.</> : <>{who} follows nobody yet.</>}
            />
          ) : (
            <MemberLines members={members} />
          )}
          <p className={styles.next}>
            {next && (
              <a href={circlePath(handle, side, next)} rel="next">
                Further members
              </a>
            )}
            {!isFirst && <a href={circlePath(handle, side)}>From the start</a>}
          </p>
        </div>
      </Rail>
    </article>
  )
}
