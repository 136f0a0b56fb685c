import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import type { Viewer } from '@/lib/accounts/viewer'

/**
 * A page that both doors lead to. The viewer is whoever came through the member door; at the public door, and for
 * a session that is over, there is none.
 */
export interface Room<Params, Loaded> {
  /** What title and page are made of, loaded once for both; calls `notFound` or a redirect where there is nothing. */
  load: (params: Params, viewer: Viewer | null) => Promise<Loaded>
  metadata: (loaded: Loaded) => Metadata
  show: (loaded: Loaded, viewer: Viewer | null) => ReactNode | Promise<ReactNode>
}

/** Lets a room's parts infer each other's types. */
export const room = <Params, Loaded>(parts: Room<Params, Loaded>): Room<Params, Loaded> => parts
