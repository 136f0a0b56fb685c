import { notFound, permanentRedirect } from 'next/navigation'
import { room } from '@/components/site/doors/room'
import { profilePath } from '@/lib/members/handles'
import { getMember } from '@/lib/members/profile/queries'
import { getSeat } from '@/lib/reviews/reading/latest'
import { MemberPage } from './member-page'

export const memberRoom = room({
  async load({ handle }: { handle: string }) {
    const asked = decodeURIComponent(handle)
    const member = (await getMember(asked)) ?? notFound()
    if (member.handle !== asked) permanentRedirect(profilePath(member.handle))
    return { member, seat: await getSeat(member.id) }
  },
  metadata: ({ member: { name, handle, bio }, seat }) => ({
    title: name ? `${name} (${handle})` : handle,
    alternates: { canonical: profilePath(handle) },
    // Who has written nothing is nobody to be found by.
    robots: bio || seat.reviews.length > 0 ? undefined : { index: false, follow: true },
  }),
  show: (loaded) => <MemberPage {...loaded} />,
})
