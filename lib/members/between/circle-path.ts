import { profilePath } from '@/lib/members/handles'
import type { Side } from './queries'

/** Where a member's followers, or whom they follow, are listed. */
export const circlePath = (handle: string, side: Side, after: string | null = null): string =>
  `${profilePath(handle)}/${side}${after === null ? '' : `/after/${after}`}`

/** The place the segments behind it name: null for the beginning, undefined for no such page. */
export function readCirclePath(segments: readonly string[]): string | null | undefined {
  if (segments.length === 0) return null
  return segments.length === 2 && segments[0] === 'after' ? segments[1] : undefined
}
