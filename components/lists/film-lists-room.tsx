import { notFound } from 'next/navigation'
import { room } from '@/components/site/doors/room'
import { filmAt, filmTitle } from '@/lib/films/page'
import { filmListsPath } from '@/lib/lists/path'
import { listListsWith, listOwnLists } from '@/lib/lists/queries'
import { FilmListsPage } from './film-lists-page'

/** The lists a film is in. */
export const filmListsRoom = room({
  async load({ slug, cursor }: { slug: string; cursor?: string }, viewer) {
    const film = await filmAt(slug, '/lists')
    const page = (await listListsWith(film, viewer, cursor ?? null)) ?? notFound()
    if (cursor && page.lists.length === 0) notFound()
    const own = viewer && (await listOwnLists(viewer, film.id))
    return { film, page, own, isFirst: !cursor }
  },
  metadata: ({ film, page, isFirst }) => ({
    title: `Lists with ${filmTitle(film)}`,
    alternates: { canonical: filmListsPath(film.slug) },
    robots: isFirst && page.lists.length > 0 ? undefined : { index: false, follow: true },
  }),
  show: (loaded) => <FilmListsPage {...loaded} />,
})
