import { ReportLink } from '@/components/moderation/reporting/report-link'
import { ActionForm } from '@/components/ui/action-form'
import type { Viewer } from '@/lib/accounts/viewer'
import { signInPath } from '@/lib/doors/own-path'
import {
  blockMemberAction,
  followMemberAction,
  muteMemberAction,
  unfollowMemberAction,
  unmuteMemberAction,
} from '@/lib/members/between/actions'
import { circlePath } from '@/lib/members/between/circle-path'
import type { Between } from '@/lib/members/between/queries'
import { profilePath } from '@/lib/members/handles'
import type { PublicMember } from '@/lib/members/profile/queries'
import styles from './between.module.css'

type Props = { member: PublicMember; viewer: Viewer | null; between: Between | null }

/** How many follow a member and whom they follow, and what whoever reads can do about them. */
export function BetweenUs({ member, viewer, between }: Props) {
  const { handle, followers, following } = member
  return (
    <div className={styles.between}>
      <p>
        <a href={circlePath(handle, 'followers')}>
          <b>{followers.toLocaleString('en')}</b> {followers === 1 ? 'follower' : 'followers'}
        </a>
        <a href={circlePath(handle, 'following')}>
          <b>{following.toLocaleString('en')}</b> following
        </a>
        {between?.isFollowed && <em>follows you</em>}
      </p>
      {viewer ? (
        between && <What member={member} between={between} />
      ) : (
        <a className={styles.enter} href={signInPath(profilePath(handle))} rel="nofollow">
          Follow
        </a>
      )}
      {viewer?.id !== member.id && <ReportLink kind="profile" id={member.id} of="this profile" />}
    </div>
  )
}

function What({
  member: { id, handle },
  between: { follows, mutes },
}: {
  member: PublicMember
  between: Between
}) {
  const hidden = { member: String(id), from: profilePath(handle) }
  return (
    <>
      {follows ? (
        <>
          <p className={styles.told}>
            You are notified of their new reviews. What else they do is in <a href="/feed">your feed</a>.
          </p>
          <ActionForm action={unfollowMemberAction} submit="Unfollow" hidden={hidden} quiet />
        </>
      ) : (
        <ActionForm action={followMemberAction} submit="Follow" hidden={hidden} />
      )}
      <details className={styles.away} open={mutes}>
        <summary>Mute or block</summary>
        {mutes ? (
          <>
            <p>You muted this member: what they write is on no list of yours.</p>
            <ActionForm action={unmuteMemberAction} submit="Unmute" hidden={hidden} quiet />
          </>
        ) : (
          <>
            <p>Muting takes what they write out of your lists. They do not learn of it.</p>
            <ActionForm action={muteMemberAction} submit="Mute" hidden={hidden} quiet />
          </>
        )}
        <p>Blocking lets neither of you find the other any more, and ends following both ways.</p>
        <ActionForm action={blockMemberAction} submit="Block" hidden={hidden} quiet />
      </details>
    </>
  )
}
