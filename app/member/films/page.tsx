import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FilmBrowser } from '@/components/browse/film-browser'
import { browseFilms } from '@/lib/films/browse'
import { readBrowsePath } from '@/lib/films/browse-path'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'All films', alternates: { canonical: '/films' } }

export default async function FilmsPage() {
  const browse = readBrowsePath([])
  const list = browse && (await browseFilms(browse))
  return browse && list ? <FilmBrowser browse={browse} list={list} /> : notFound()
}
