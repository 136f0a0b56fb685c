import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { MakePage } from '@/components/lists/make-page'
import { getViewer } from '@/lib/accounts/viewer'
import { signInPath } from '@/lib/doors/own-path'
import { getFilm } from '@/lib/films/queries'
import { filmSlug } from '@/lib/ratings/schema'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Make a list', robots: { index: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  const slug = filmSlug.safeParse((await searchParams).film).data
  if (!(await getViewer())) redirect(signInPath(`/lists/new${slug ? `?film=${slug}` : ''}`))
  return <MakePage film={slug ? await getFilm(slug) : null} />
}
