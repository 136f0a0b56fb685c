import { notFound, permanentRedirect } from 'next/navigation'
import { room } from '@/components/site/doors/room'
import { decoded } from '@/lib/doors/segment'
import { filmAt } from '@/lib/films/page'
import { getHistory } from '@/lib/reviews/history/queries'
import { historyPath } from '@/lib/reviews/reading/list-path'
import { HistoryPage } from './history-page'

type Params = { slug: string; handle: string }

/** What became of a review since it was posted, and the same with what its spoilers hide. */
export const historyRoom = historyRoomOf(false)
export const revealedHistoryRoom = historyRoomOf(true)

function historyRoomOf(revealed: boolean) {
  const place = revealed ? '/revealed' : ''
  return room({
    async load({ slug, handle }: Params, viewer) {
      const asked = decoded(handle)
      const history = await getHistory(slug, asked, { viewer, asked: revealed })
      if (!history) {
        await filmAt(slug, `/reviews/${encodeURIComponent(asked)}/history${place}`)
        return notFound()
      }
      const { film, author } = history.review
      if (author.handle !== asked) permanentRedirect(historyPath(film.slug, author.handle) + place)
      return history
    },
    metadata: ({ review: { author, film } }) => ({
      title: `What changed in ${author.name ?? author.handle} on ${film.title}`,
      alternates: { canonical: historyPath(film.slug, author.handle) },
      // A review is to be found by its own page.
      robots: { index: false, follow: !revealed },
    }),
    show: (history) => <HistoryPage {...history} />,
  })
}
