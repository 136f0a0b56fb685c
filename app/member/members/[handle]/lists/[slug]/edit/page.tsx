import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { ArrangePage } from '@/components/lists/arrange/arrange-page'
import { getViewer } from '@/lib/accounts/viewer'
import { signInPath } from '@/lib/doors/own-path'
import { getList, listOwnEntries } from '@/lib/lists/one'
import { arrangePath } from '@/lib/lists/path'
import { handleKey } from '@/lib/members/handles'
import { ask } from '@/lib/search/asking'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Change a list', robots: { index: false } }

type Props = {
  params: Promise<{ handle: string; slug: string }>
  searchParams: Promise<{ q?: string | string[] }>
}

export default async function Page({ params, searchParams }: Props) {
  const { handle, slug } = await params
  const whose = decodeURIComponent(handle)
  const viewer = (await getViewer()) ?? redirect(signInPath(arrangePath(whose, slug)))
  if (handleKey(whose) !== handleKey(viewer.handle)) notFound()
  const list = (await getList(viewer, slug, viewer)) ?? notFound()
  const [entries, asked] = await Promise.all([listOwnEntries(list, viewer), ask((await searchParams).q)])
  return <ArrangePage handle={viewer.handle} list={list} entries={entries} asked={asked} />
}
