import { notFound, permanentRedirect } from 'next/navigation'
import { room } from '@/components/site/doors/room'
import { getBetween } from '@/lib/members/between/queries'
import { profilePath } from '@/lib/members/handles'
import { getMember } from '@/lib/members/profile/queries'
import { getSeat } from '@/lib/reviews/reading/latest'
import { BetweenUs } from './between/between-us'
import { MemberPage } from './member-page'

export const memberRoom = room({
  async load({ handle }: { handle: string }, viewer) {
    const asked = decodeURIComponent(handle)
    const member = (await getMember(asked, viewer)) ?? notFound()
    if (member.handle !== asked) permanentRedirect(profilePath(member.handle))
    const between = viewer && (await getBetween(viewer, member.id))
    return { member, between, seat: await getSeat(member.id) }
  },
  metadata: ({ member: { name, handle, bio }, seat }) => ({
    title: name ? `${name} (${handle})` : handle,
    alternates: { canonical: profilePath(handle) },
    // Who has written nothing is nobody to be found by.
    robots: bio || seat.reviews.length > 0 ? undefined : { index: false, follow: true },
  }),
  show: ({ member, between, seat }, viewer) => (
    <MemberPage
      member={member}
      seat={seat}
      between={<BetweenUs member={member} viewer={viewer} between={between} />}
    />
  ),
})
