import { DONE } from '@/components/moderation/words'
import type { ActKind } from '@/prisma/generated/enums'

/** Acts as who writes their reasons names them. */
export const ACTS: Readonly<Record<ActKind, string>> = {
  ...DONE,
  warn: 'Warn',
  askEdit: 'Ask for an edit',
  markSpoiler: 'Mark as a spoiler',
  remove: 'Remove',
  silence: 'Silence',
  suspend: 'Suspend',
  removeEverything: 'Remove everything',
}
