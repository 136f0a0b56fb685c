import type { ActKind, Decider, SubjectKind } from '@/prisma/generated/enums'

/** What people call the things that are decided about. */
export const THING: Readonly<Record<SubjectKind, string>> = {
  review: 'review',
  comment: 'comment',
  criticReview: 'entry',
  list: 'list',
  profile: 'profile',
}

/** What each act did, said to whom it concerns: of “your review”. A sentence without its full stop. */
export const DID: Readonly<Record<ActKind, (yours: string) => string>> = {
  dismiss: (yours) => `A report about ${yours} was dismissed`,
  approve: (yours) => `Somebody looked at ${yours} and let it stand`,
  warn: (yours) => `You were warned because of ${yours}`,
  hide: (yours) => `It is hidden until somebody has looked at it: ${yours}`,
  hold: (yours) => `It waits until somebody has looked at it: ${yours}`,
  markSpoiler: (yours) => `A spoiler was marked in ${yours}`,
  askEdit: (yours) => `You are asked to change ${yours}`,
  remove: (yours) => `It was removed: ${yours}`,
  removeEverything: () => 'Everything you wrote was removed, and your stars no longer count',
  exclude: () => 'Your stars for this film no longer count',
  silence: () => 'You cannot post',
  suspend: () => 'Your account is suspended',
  restore: (yours) => `It was taken back: what had been decided about ${yours}`,
}

/** What kind of decider it was: more is nobody's to know. */
export const DECIDED_BY: Readonly<Record<Decider, string>> = {
  automatic: 'an automatic rule',
  moderator: 'a moderator',
  editor: 'an editor',
  administrator: 'an administrator',
}
