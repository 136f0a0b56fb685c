import { notFound, permanentRedirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { room } from '@/components/site/doors/room'
import { getCriticPage, getOutletPage } from '@/lib/critics/pages'
import { currentSlug } from '@/lib/former-slugs'
import { CriticPage } from './critic-page'
import { OutletPage } from './outlet-page'

/** `cursor` names a later page; the first has none. */
type Params = { slug: string; cursor?: string }

type PageOfWriter = { writer: { slug: string; name: string } }

function writerRoom<Found extends PageOfWriter>(
  noun: 'critic' | 'outlet',
  get: (slug: string, cursor?: string) => Promise<Found | null>,
  show: (page: Found, first: boolean) => ReactNode,
) {
  return room({
    async load({ slug, cursor }: Params) {
      const page = await get(slug, cursor)
      if (page) return { page, first: cursor === undefined }
      const moved = cursor === undefined && (await currentSlug(noun, slug))
      return moved ? permanentRedirect(`/${noun}s/${moved}`) : notFound()
    },
    metadata: ({ page: { writer }, first }) =>
      first
        ? { title: writer.name, alternates: { canonical: `/${noun}s/${writer.slug}` } }
        : { title: `${writer.name}, earlier reviews` },
    show: ({ page, first }) => show(page, first),
  })
}

export const criticRoom = writerRoom('critic', getCriticPage, (page, first) => (
  <CriticPage page={page} first={first} />
))

export const outletRoom = writerRoom('outlet', getOutletPage, (page, first) => (
  <OutletPage page={page} first={first} />
))
