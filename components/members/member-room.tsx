import { room } from '@/components/site/doors/room'
import { Kept } from '@/components/standing/kept'
import { WHOLE_DIARY } from '@/lib/diary/path'
import { listDiary } from '@/lib/diary/queries'
import { listLists } from '@/lib/lists/queries'
import { getBetween } from '@/lib/members/between/queries'
import { profilePath } from '@/lib/members/handles'
import { memberAt } from '@/lib/members/profile/page'
import { keptFrom } from '@/lib/moderation/own/kept'
import { getSeat } from '@/lib/reviews/reading/latest'
import { BetweenUs } from './between/between-us'
import { MemberPage } from './member-page'

/** How much of each stands on the profile. */
const LAST_DAYS = 6
const LAST_LISTS = 3

export const memberRoom = room({
  async load({ handle }: { handle: string }, viewer) {
    const found = await memberAt(handle, viewer)
    const isOwn = viewer?.id === found.member.id
    const kept = isOwn ? await keptFrom(viewer, { kind: 'profile', id: viewer.id }) : null
    const between = viewer && (await getBetween(viewer, found.member.id))
    const days = found.open.diary ? await listDiary(found.member, viewer, WHOLE_DIARY, LAST_DAYS) : null
    const lists = await listLists(found.member, viewer, null, LAST_LISTS)
    const seat = await getSeat(found.member.id)
    return { ...found, between, kept, seat, days: days?.entries ?? [], lists: lists?.lists ?? [] }
  },
  metadata: ({ member: { name, handle, bio }, seat }) => ({
    title: name ? `${name} (${handle})` : handle,
    alternates: { canonical: profilePath(handle) },
    // Who has written nothing is nobody to be found by.
    robots: bio || seat.reviews.length > 0 ? undefined : { index: false, follow: true },
  }),
  show: ({ between, kept, ...loaded }, viewer) => (
    <MemberPage
      {...loaded}
      between={
        <>
          {kept && <Kept act={kept} />}
          <BetweenUs member={loaded.member} viewer={viewer} between={between} />
        </>
      }
    />
  ),
})
