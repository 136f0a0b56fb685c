import { notFound, permanentRedirect } from 'next/navigation'
import { room } from '@/components/site/doors/room'
import { decoded } from '@/lib/doors/segment'
import { circlePath, readCirclePath } from '@/lib/members/between/circle-path'
import { listCircle, type Side } from '@/lib/members/between/queries'
import { getMember } from '@/lib/members/profile/queries'
import { CirclePage } from './circle-page'

type Params = { handle: string; after?: string[] }

/** Who follows a member, and whom they follow. */
export const followersRoom = circleRoomOf('followers')
export const followingRoom = circleRoomOf('following')

function circleRoomOf(side: Side) {
  return room({
    async load({ handle, after: segments = [] }: Params, viewer) {
      const asked = decoded(handle)
      const after = readCirclePath(segments)
      const member = after === undefined ? notFound() : ((await getMember(asked, viewer)) ?? notFound())
      if (member.handle !== asked) permanentRedirect(circlePath(member.handle, side, after))
      const list = (await listCircle(member.id, side, after ?? null, viewer)) ?? notFound()
      return { member, side, list, isFirst: after === null }
    },
    metadata: ({ member: { name, handle } }) => ({
      title: side === 'followers' ? `Who follows ${name ?? handle}` : `Whom ${name ?? handle} follows`,
      alternates: { canonical: circlePath(handle, side) },
      robots: { index: false, follow: true },
    }),
    show: (loaded) => <CirclePage {...loaded} />,
  })
}
