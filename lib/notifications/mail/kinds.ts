import type { MailKind, NoticeKind } from '@/prisma/generated/enums'

/** What one can have by mail, as the page that offers it calls it. */
export const OFFERED = {
  answers: 'Answers to me, and comments where I follow',
  reviewsOfFollowed: 'New reviews of films and by members I follow',
  proposals: 'What became of titles I proposed and corrections I suggested',
  digest: 'One letter a day, with all that no other letter told me',
} as const satisfies Partial<Record<MailKind, string>>
export type Offered = keyof typeof OFFERED

/** By which wish each kind of notice is mailed; null never is. */
export const WISH: Record<NoticeKind, Offered | null> = {
  filmReview: 'reviewsOfFollowed',
  memberReview: 'reviewsOfFollowed',
  comment: 'answers',
  answer: 'answers',
  proposal: 'proposals',
  suggestion: 'proposals',
  follower: null,
  // Who is acted on is written to whatever they wish: lib/moderation/telling.
  act: null,
  appeal: null,
  report: null,
}

/** Letters of this sort in a day, whatever happens. */
export const LETTERS_A_DAY = 10
