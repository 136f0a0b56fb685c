import { notFound } from 'next/navigation'
import { room } from '@/components/site/doors/room'
import { getCriticsPage } from '@/lib/critics/reviews-page'
import { filmAt, filmTitle } from '@/lib/films/page'
import { CriticsPage } from './critics-page'

/** A later page of a film's critics. */
export const criticsRoom = room({
  async load({ slug, cursor }: { slug: string; cursor: string }) {
    const film = await filmAt(slug)
    const page = (await getCriticsPage(film, cursor)) ?? notFound()
    return page.reviews.length > 0 ? { film, page } : notFound()
  },
  metadata: ({ film }) => ({ title: `More critics on ${filmTitle(film)}` }),
  show: (loaded) => <CriticsPage {...loaded} />,
})
