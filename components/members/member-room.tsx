import { notFound, permanentRedirect } from 'next/navigation'
import { room } from '@/components/site/doors/room'
import { profilePath } from '@/lib/members/handles'
import { getMember } from '@/lib/members/profile/queries'
import { MemberPage } from './member-page'

export const memberRoom = room({
  async load({ handle }: { handle: string }) {
    const asked = decodeURIComponent(handle)
    const member = (await getMember(asked)) ?? notFound()
    return member.handle === asked ? member : permanentRedirect(profilePath(member.handle))
  },
  metadata: ({ name, handle, bio }) => ({
    title: name ? `${name} (${handle})` : handle,
    alternates: { canonical: profilePath(handle) },
    // Who has written nothing is nobody to be found by.
    robots: bio ? undefined : { index: false, follow: true },
  }),
  show: (member) => <MemberPage member={member} />,
})
