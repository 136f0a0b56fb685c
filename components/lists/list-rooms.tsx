import { notFound } from 'next/navigation'
import { type Room, room } from '@/components/site/doors/room'
import { getList, listEntries } from '@/lib/lists/one'
import { listPath, listsPath } from '@/lib/lists/path'
import { listLists } from '@/lib/lists/queries'
import { memberAt } from '@/lib/members/profile/page'
import { keptFrom } from '@/lib/moderation/own/kept'
import { ListPage } from './list-page'
import { ListsPage } from './lists-page'

type Whose = { handle: string; cursor?: string }

/** A member’s lists, those the viewer may see. */
export const listsRoom = room({
  async load({ handle, cursor }: Whose, viewer) {
    const found = await memberAt(handle, viewer, '/lists')
    const page = (await listLists(found.member, viewer, cursor ?? null)) ?? notFound()
    if (cursor && page.lists.length === 0) notFound()
    return { ...found, page, isFirst: !cursor }
  },
  metadata: ({ member: { name, handle }, page, isFirst }) => ({
    title: `Lists of ${name ?? handle}`,
    alternates: { canonical: listsPath(handle) },
    robots: isFirst && page.lists.length > 0 ? undefined : { index: false, follow: true },
  }),
  show: (loaded, viewer) => <ListsPage {...loaded} isOwn={viewer?.id === loaded.member.id} />,
})

type Which = Whose & { slug: string }
type Loaded = Omit<Parameters<typeof ListPage>[0], 'viewer'>

const oneList = (asked: boolean): Room<Which, Loaded> => ({
  async load({ handle, slug, cursor: given }, viewer) {
    const found = await memberAt(handle, viewer, `/lists/${slug}${asked ? '/revealed' : ''}`)
    const cursor = given ?? null
    const list = (await getList(found.member, slug, viewer)) ?? notFound()
    const page = (await listEntries(list, viewer, { cursor, asked })) ?? notFound()
    if (cursor && page.entries.length === 0) notFound()
    const isOwn = viewer?.id === found.member.id
    const kept = isOwn ? await keptFrom(viewer, { kind: 'list', id: list.id }) : null
    return { ...found, list, page, cursor, asked, kept }
  },
  metadata: ({ member: { handle, name }, list, cursor }) => ({
    title: `${list.title}, a list of ${name ?? handle}`,
    alternates: { canonical: listPath(handle, list.slug) },
    robots: asked || cursor ? { index: false, follow: true } : undefined,
  }),
  show: (loaded, viewer) => <ListPage {...loaded} viewer={viewer} />,
})

/** A list, for whom its owner lets see it: to all others there is nothing. */
export const listRoom = oneList(false)
/** The same with what notes hide, for who asked. */
export const revealedListRoom = oneList(true)
