import type { WholeCase } from '@/lib/moderation/cases/one'
import type { DECISIONS } from '@/lib/moderation/cases/schema'
import type { Leaving } from '@/lib/moderation/signals/leaving'
import type { SubjectKind } from '@/prisma/generated/enums'
import { removalLeaves } from './leaves'

type Act = (typeof DECISIONS)[number]

/** A way to decide: its words, the key that opens it, and what it leaves behind. */
export type Decision = { act: Act; words: string; key: string; leaves: string }

type Facts = Pick<WholeCase, 'cause' | 'acts' | 'subjectKind'> & {
  subject: object | null
  author: { handle: string } | null
}

/** What can be done about the thing itself, the mildest first. Where it is gone it can only be let go. */
export function aboutIt({ cause, acts, subjectKind, subject, author }: Facts, leaving: Leaving): Decision[] {
  const waits = acts.some(({ kind, undoneAt }) => (kind === 'hold' || kind === 'hide') && undoneAt === null)
  const free: Decision =
    cause === 'held' && subject
      ? { act: 'approve', words: 'Approve', key: 'd', leaves: 'Everybody sees it at once.' }
      : { act: 'dismiss', words: 'Dismiss', key: 'd', leaves: left(subject, waits) }
  if (!subject) return [free]
  return [
    free,
    ...(author ? [WARN, ASK] : []),
    ...(hasPassages(subjectKind) ? [MARK] : []),
    { act: 'remove', words: 'Remove', key: 'r', leaves: removalLeaves(subjectKind, leaving) },
  ]
}

/** What can be done about who wrote it. */
export const aboutAuthor = ({ author, subject }: Facts): Decision[] =>
  author ? [...(subject ? [] : [WARN]), SILENCE, SUSPEND] : []

/** The letters that do something on a case's page. */
export function keysOf(found: WholeCase): (readonly [string, string])[] {
  const notes = [['n', 'write a note']] as const
  if (found.closedAt) return [['u', 'undo'], ...notes]
  if (found.whyNot) return [...notes]
  const ways = [...aboutIt(found, NOTHING), ...aboutAuthor(found)]
  return [
    ['c', 'claim it, or leave it'],
    ...ways.map(({ key, words }) => [key, words.toLowerCase()] as const),
    ...(found.author ? [['x', 'remove everything'] as const] : []),
    ...notes,
  ]
}
const NOTHING: Leaving = { beneath: 0, answers: 0, audience: null }

const left = (subject: object | null, waits: boolean) =>
  subject
    ? waits
      ? 'It comes back for everybody.'
      : 'It stays as it is.'
    : 'Nothing is left to decide about.'
const hasPassages = (kind: SubjectKind) => kind === 'review' || kind === 'comment'

const WARN: Decision = {
  ...{ act: 'warn', words: 'Warn', key: 'w' },
  leaves: 'It stays. Its author reads which rule it came close to.',
}
const ASK: Decision = {
  ...{ act: 'askEdit', words: 'Ask for an edit', key: 'e' },
  leaves: 'It stays. Its author reads what to change.',
}
const MARK: Decision = {
  ...{ act: 'markSpoiler', words: 'Mark as a spoiler', key: 's' },
  leaves: 'Who has not seen the film is asked before they read it.',
}
const SILENCE: Decision = {
  ...{ act: 'silence', words: 'Silence', key: 'l' },
  leaves: 'They go on reading, and post nothing.',
}
const SUSPEND: Decision = {
  ...{ act: 'suspend', words: 'Suspend', key: 'p' },
  leaves: 'They are signed out, and come in only to read why.',
}
