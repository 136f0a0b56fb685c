import type { WholeCase } from '@/lib/moderation/cases/one'
import type { DECISIONS } from '@/lib/moderation/cases/schema'

export type Decision = {
  act: (typeof DECISIONS)[number]
  words: string
  /** What it leaves behind. */
  leaves: string
  /** It says nothing against the author, and needs neither rule nor reason. */
  isFree?: boolean
}

/** What can be made of a case, the mildest first. */
export function decisionsFor({ cause, acts }: Pick<WholeCase, 'cause' | 'acts'>): Decision[] {
  const waits = acts.some(({ kind, undoneAt }) => (kind === 'hold' || kind === 'hide') && undoneAt === null)
  return [
    cause === 'held'
      ? { act: 'approve', words: 'Approve', leaves: 'Everybody sees it at once.', isFree: true }
      : {
          act: 'dismiss',
          words: 'Dismiss',
          leaves: waits ? 'It comes back for everybody.' : 'It stays as it is.',
          isFree: true,
        },
    { act: 'warn', words: 'Warn', leaves: 'It stays; its author reads why that was close.' },
    { act: 'askEdit', words: 'Ask for an edit', leaves: 'It stays; its author reads what to change.' },
    { act: 'remove', words: 'Remove', leaves: 'Its author alone sees it from then on.' },
  ]
}
