import { notFound } from 'next/navigation'
import { room } from '@/components/site/doors/room'
import { browseFilms } from '@/lib/films/browse'
import { browsePath, readBrowsePath } from '@/lib/films/browse-path'
import { FilmBrowser } from './film-browser'
import { listTitle } from './list-title'

/** A list of films: all of them, or what the segments after `/films` ask for. */
export const filmsRoom = room({
  async load(params: { browse?: string[] }) {
    const browse = readBrowsePath(params.browse ?? [])
    const list = browse && (await browseFilms(browse))
    return browse && list ? { browse, list } : notFound()
  },
  metadata: ({ browse, list }) => ({
    title: listTitle(browse, list.facets),
    alternates: { canonical: browsePath(browse) },
  }),
  show: (loaded) => <FilmBrowser {...loaded} />,
})
