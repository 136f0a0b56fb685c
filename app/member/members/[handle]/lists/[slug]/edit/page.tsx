import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { ArrangePage } from '@/components/lists/arrange/arrange-page'
import { getViewer } from '@/lib/accounts/viewer'
import { signInPath } from '@/lib/doors/own-path'
import { getFilm } from '@/lib/films/queries'
import { getList, listOwnEntries } from '@/lib/lists/one'
import { arrangePath } from '@/lib/lists/path'
import { takenOutShape } from '@/lib/lists/schema'
import { handleKey } from '@/lib/members/handles'
import { keptFrom } from '@/lib/moderation/own/kept'
import { ask } from '@/lib/search/asking'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Change a list', robots: { index: false } }

type Props = {
  params: Promise<{ handle: string; slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function Page({ params, searchParams }: Props) {
  const { handle, slug } = await params
  const whose = decodeURIComponent(handle)
  const viewer = (await getViewer()) ?? redirect(signInPath(arrangePath(whose, slug)))
  if (handleKey(whose) !== handleKey(viewer.handle)) notFound()
  const list = (await getList(viewer, slug, viewer)) ?? notFound()
  const query = await searchParams
  const [entries, asked, kept] = await Promise.all([
    listOwnEntries(list, viewer),
    ask(query.q),
    keptFrom(viewer, { kind: 'list', id: list.id }),
  ])
  const { data: out } = takenOutShape.safeParse(query)
  const film = out ? await getFilm(out.out) : null
  const taken = out && film ? { film, at: out.at } : null
  return <ArrangePage {...{ handle: viewer.handle, list, entries, asked, kept, taken }} />
}
