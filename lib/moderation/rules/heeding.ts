import 'server-only'
import { perform } from '@/lib/moderation/acts/performing'
import { openCase } from '@/lib/moderation/cases/opening'
import type { SubjectRef } from '@/lib/moderation/subjects/schema'
import { findSubject, type Subject } from '@/lib/moderation/subjects/subject'
import { saysPassage } from '@/lib/text/spoilers/passages'
import type { Prisma } from '@/prisma/generated/client'
import type { Rule, SubjectKind, TextRuleEffect } from '@/prisma/generated/enums'
import { type Finding, shortened } from './screening'

type Tx = Prisma.TransactionClient

/** Why a text waits for a moderator, in words its author reads. */
export type Waiting = { rule: Rule; reason: string }

/**
 * Does what rules and signals say about a text that was just written, in its transaction, which holds its author: what is
 * held waits in the queue where nobody but its author sees it, what is flagged waits there while it stands, what is a
 * spoiler is hidden. Whether it is held now.
 */
export async function heed(
  tx: Tx,
  ref: SubjectRef,
  findings: readonly Finding[],
  signals: readonly Waiting[] = [],
): Promise<boolean> {
  if (findings.length === 0 && signals.length === 0) return false
  const subject = await findSubject(tx, ref)
  if (!subject) return false
  const of = (effect: TextRuleEffect) => findings.filter(({ rule }) => rule.effect === effect)
  const canMark = MARKED.includes(subject.kind)
  if (canMark) for (const finding of of('mark')) await mark(tx, subject, finding)
  const waiting = [...signals, ...of('hold').map(heldFor)]
  const [first, ...others] = waiting
  if (first) {
    const reason = [first, ...others]
      .map((one) => one.reason)
      .join(' ')
      .slice(0, 2_000)
    await hold(tx, subject, { rule: first.rule, reason })
  } else if (of('flag').length > 0 || (!canMark && of('mark').length > 0))
    await openCase(tx, subject, 'flagged')
  return first !== undefined
}

/**
 * The same for what has no page of its own that could wait, a note in a diary or a handle: all that is not blocked is
 * flagged, with the profile of whose it is and a note that says where. The member is held by the transaction.
 */
export async function flagBeside(
  tx: Tx,
  memberId: number,
  findings: readonly Finding[],
  where: string,
): Promise<void> {
  if (findings.length === 0) return
  const subject = await findSubject(tx, { kind: 'profile', id: memberId })
  if (!subject) return
  const caseId = await openCase(tx, subject, 'flagged')
  const words = findings.map((one) => `“${shortened(one.words)}”`).join(', ')
  await tx.caseNote.create({ data: { caseId, text: `A rule for texts met ${words} in ${where}.` } })
}

const heldFor = ({ rule, words }: Finding): Waiting => ({
  rule: rule.rule,
  reason: `It says “${shortened(words)}”, and a moderator looks at that before others see it.`,
})

async function hold(tx: Tx, subject: Subject, { rule, reason }: Waiting) {
  const caseId = await openCase(tx, subject, 'held')
  await perform(tx, { kind: 'hold', subject, rule, reason, decider: 'automatic', actorId: null, caseId })
}

/** What has passages that can be hidden as a spoiler; of all else a mark is a flag. */
const MARKED: readonly SubjectKind[] = ['review', 'comment']

/** Where the words are not one’s own to mark, all of it is hidden rather than none. */
async function mark(tx: Tx, subject: Subject, { rule, words }: Finding) {
  await perform(tx, {
    kind: 'markSpoiler',
    subject,
    rule: rule.rule,
    reason: `It says “${shortened(words)}”, which gives away more than some readers want to know.`,
    decider: 'automatic',
    actorId: null,
    passage: saysPassage(subject.said.raw, words) ? words : null,
  })
}
