import { notFound } from 'next/navigation'
import { room } from '@/components/site/doors/room'
import { listWatchlist } from '@/lib/keeping/watchlist'
import { profilePath } from '@/lib/members/handles'
import { memberAt } from '@/lib/members/profile/page'
import { WatchlistPage } from './watchlist-page'

/** What a member means to see, for whom they let see it: to all others there is nothing. */
export const watchlistRoom = room({
  async load({ handle, place = [] }: { handle: string; place?: string[] }, viewer) {
    const found = await memberAt(handle, viewer, '/watchlist')
    const [after, cursor = null, more] = place
    const isPlace = place.length === 0 || (after === 'after' && cursor !== null && more === undefined)
    if (!found.open.watchlist || !isPlace) notFound()
    const page = (await listWatchlist(found.member, viewer, cursor)) ?? notFound()
    if (cursor !== null && page.films.length === 0) notFound()
    return { ...found, page, isFirst: cursor === null }
  },
  metadata: ({ member: { name, handle }, isFirst }) => ({
    title: `Watchlist of ${name ?? handle}`,
    alternates: { canonical: `${profilePath(handle)}/watchlist` },
    robots: isFirst ? undefined : { index: false, follow: true },
  }),
  show: (loaded, viewer) => <WatchlistPage {...loaded} isOwn={viewer?.id === loaded.member.id} />,
})
