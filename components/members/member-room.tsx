import { room } from '@/components/site/doors/room'
import { getBetween } from '@/lib/members/between/queries'
import { profilePath } from '@/lib/members/handles'
import { memberAt } from '@/lib/members/profile/page'
import { getSeat } from '@/lib/reviews/reading/latest'
import { BetweenUs } from './between/between-us'
import { MemberPage } from './member-page'

export const memberRoom = room({
  async load({ handle }: { handle: string }, viewer) {
    const found = await memberAt(handle, viewer)
    const between = viewer && (await getBetween(viewer, found.member.id))
    return { ...found, between, seat: await getSeat(found.member.id) }
  },
  metadata: ({ member: { name, handle, bio }, seat }) => ({
    title: name ? `${name} (${handle})` : handle,
    alternates: { canonical: profilePath(handle) },
    // Who has written nothing is nobody to be found by.
    robots: bio || seat.reviews.length > 0 ? undefined : { index: false, follow: true },
  }),
  show: ({ between, ...loaded }, viewer) => (
    <MemberPage
      {...loaded}
      between={<BetweenUs member={loaded.member} viewer={viewer} between={between} />}
    />
  ),
})
