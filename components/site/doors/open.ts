import type { Metadata } from 'next'
import { cache, type ReactNode } from 'react'
import type { Viewer } from '@/lib/accounts/viewer'
import type { Room } from './room'

/** What Next hands a route's file. */
type Props<Params> = { params: Promise<Params> }

/** What a route's file exports. */
export interface Opened<Params> {
  generateMetadata: (props: Props<Params>) => Promise<Metadata>
  page: (props: Props<Params>) => Promise<ReactNode>
}

/** A room as Next opens it, once for the title and once for the page. */
export function open<Params, Loaded>(
  { load, metadata, show }: Room<Params, Loaded>,
  viewerOf: () => Promise<Viewer | null>,
): Opened<Params> {
  // The words of an address are all that distinguishes two loads of one rendering.
  const once = cache(async (words: string) => load(JSON.parse(words), await viewerOf()))
  const loaded = async ({ params }: Props<Params>) => once(JSON.stringify(await params))
  return {
    generateMetadata: async (props) => metadata(await loaded(props)),
    page: async (props) => show(await loaded(props), await viewerOf()),
  }
}
