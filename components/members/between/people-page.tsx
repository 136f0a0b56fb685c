import { OwnFrame, OwnPart } from '@/components/accounts/own/own-frame'
import { FollowedThings } from '@/components/follows/followed-things'
import { ActionForm } from '@/components/ui/action-form'
import type { FollowedThing } from '@/lib/follows/queries'
import { unblockMemberAction, unfollowMemberAction, unmuteMemberAction } from '@/lib/members/between/actions'
import { circlePath } from '@/lib/members/between/circle-path'
import type { ListedMember, MemberList } from '@/lib/members/between/queries'
import { MemberLines } from './member-lines'

type Props = {
  handle: string
  following: MemberList
  things: readonly FollowedThing[]
  kept: { muted: readonly ListedMember[]; blocked: readonly ListedMember[] }
}

const here = '/account/people'

/** Whom one follows, mutes and blocks, each with the way back. */
export function PeoplePage({ handle, following, things, kept: { muted, blocked } }: Props) {
  return (
    <OwnFrame
      at={here}
      title="People"
      lead="Whom you follow, mute and block. On a member’s page you can begin, here you can end it."
    >
      <OwnPart
        id="following"
        title="Following"
        intro="You are notified of their new reviews. These come to your feed too, with the films they saw and the lists they made, as far as they show them. Everybody can see whom you follow."
      >
        {following.members.length === 0 && <p>You follow nobody yet.</p>}
        <MemberLines
          members={following.members}
          act={(member) => <End action={unfollowMemberAction} word="Unfollow" member={member} />}
        />
        {following.next && <a href={circlePath(handle, 'following', following.next)}>Further members</a>}
      </OwnPart>
      <OwnPart
        id="things"
        title="Films and reviews"
        intro="What happens there is told among your notifications. Only you know what they are."
      >
        {things.length === 0 && <p>You follow no film and no review yet.</p>}
        <FollowedThings things={things} from={here} />
      </OwnPart>
      <OwnPart id="muted" title="Muted" intro="What they write is on no list of yours. Only you know.">
        {muted.length === 0 && <p>You mute nobody.</p>}
        <MemberLines
          members={muted}
          act={(member) => <End action={unmuteMemberAction} word="Unmute" member={member} />}
        />
      </OwnPart>
      <OwnPart
        id="blocked"
        title="Blocked"
        intro="Neither of you finds the other, anywhere on Balcony. Who reads without signing in sees what everybody sees."
      >
        {blocked.length === 0 && <p>You block nobody.</p>}
        <MemberLines
          members={blocked}
          linked={false}
          act={(member) => <End action={unblockMemberAction} word="Unblock" member={member} />}
        />
      </OwnPart>
    </OwnFrame>
  )
}

type End = { action: typeof unfollowMemberAction; word: string; member: ListedMember }

function End({ action, word, member: { id, handle } }: End) {
  const hidden = { member: String(id), from: here }
  return <ActionForm action={action} submit={word} label={`${word} ${handle}`} hidden={hidden} quiet />
}
