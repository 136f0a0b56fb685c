import { z } from 'zod'
import { ownPath } from '@/lib/doors/own-path'
import { filmSlug } from '@/lib/ratings/schema'

/** A film that is kept or let go. `from`: the page to be on afterwards. */
export const keepingShape = z.object({ film: filmSlug, from: ownPath })

/** What who is not signed in pressed, to be pressed once more when they are. */
export const MEANT = ['seen', 'watchlist', 'diary'] as const
export type Meant = (typeof MEANT)[number]
export const meantShape = z.enum(MEANT).nullable().catch(null)
