import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FilmBrowser } from '@/components/browse/film-browser'
import { listTitle } from '@/components/browse/list-title'
import { browseFilms } from '@/lib/films/browse'
import { browsePath, readBrowsePath } from '@/lib/films/browse-path'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ browse: string[] }> }

async function load({ params }: Props) {
  const browse = readBrowsePath((await params).browse)
  const list = browse && (await browseFilms(browse))
  return browse && list ? { browse, list } : notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { browse, list } = await load(props)
  return { title: listTitle(browse, list.facets), alternates: { canonical: browsePath(browse) } }
}

export default async function BrowsePage(props: Props) {
  return <FilmBrowser {...(await load(props))} />
}
