import type { Visibility } from '@/prisma/generated/enums'

/** For whoever sees a list that not everybody does. */
export const VISIBLE_TO: Record<Visibility, string> = {
  everybody: 'for everybody',
  followers: 'for followers',
  onlyMe: 'for its owner alone',
}
