import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { FilmBrowser } from '@/components/browse/film-browser'
import { browseFilms } from '@/lib/films/browse'
import { browseFromForm, browsePath } from '@/lib/films/browse-path'
import { getFacets } from '@/lib/films/facets'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Nothing matches', robots: { index: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The filter form's answer: the list's own address, which can be kept — or the form again, where nothing matches. */
export default async function FilterPage({ searchParams }: Props) {
  const browse = browseFromForm(await searchParams)
  if (await browseFilms(browse)) redirect(browsePath(browse))
  return <FilmBrowser browse={browse} list={{ films: [], facets: await getFacets(), next: null }} />
}
