import type { Leaving } from '@/lib/moderation/signals/leaving'
import { capital, inWords } from '@/lib/words'
import type { SubjectKind } from '@/prisma/generated/enums'

/** What removing a thing leaves behind, with this film's own figures. */
export function removalLeaves(kind: SubjectKind, { beneath, answers, audience }: Leaving): string {
  const only = 'Its author alone sees it.'
  const comments = beneath === 1 ? 'comment' : 'comments'
  const go =
    beneath > 0
      ? ` ${capital(inWords(beneath))} ${comments} under it go${beneath === 1 ? 'es' : ''} with it.`
      : ''
  switch (kind) {
    case 'review':
      return `${only}${go} ${audience?.counts ? meanStays(audience.mean) : 'It has no stars that count.'}`
    case 'comment':
      return answers === 0
        ? only
        : `${only} Its place stays, with ${inWords(answers)} ${answers === 1 ? 'answer' : 'answers'}.`
    case 'criticReview':
      return `Nobody sees it, and it counts in no score.${go}`
    case 'list':
      return only
    case 'profile':
      return 'What it says is seen by its member alone.'
  }
}

/** What removing everything of its author leaves of the film's audience. */
export function everythingLeaves({ audience }: Leaving): string {
  const first = 'You see first what that is.'
  if (!audience?.counts) return first
  const { mean, meanWithout } = audience
  if (mean === null) return `Their stars count no more. ${first}`
  const then = meanWithout === null ? 'too few stars for a mean' : tenths(meanWithout)
  return `The audience’s mean goes from ${tenths(mean)} to ${then}. ${first}`
}

const meanStays = (mean: number | null) =>
  mean === null ? 'Their stars go on counting.' : `The film’s audience mean stays ${tenths(mean)}.`
const tenths = (mean: number) =>
  mean.toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
