import { notFound } from 'next/navigation'
import { SpoilersPage } from '@/components/films/spoilers-page'
import { room } from '@/components/site/doors/room'
import { filmAt, filmTitle } from '@/lib/films/page'
import { listSpoilerTrivia } from '@/lib/films/queries'

export const spoilersRoom = room({
  async load({ slug }: { slug: string }) {
    const film = await filmAt(slug, '/spoilers')
    const trivia = await listSpoilerTrivia(film.id)
    return trivia.length > 0 ? { film, trivia } : notFound()
  },
  metadata: ({ film }) => ({ title: `Spoilers of ${filmTitle(film)}`, robots: { index: false } }),
  show: (loaded) => <SpoilersPage {...loaded} />,
})
