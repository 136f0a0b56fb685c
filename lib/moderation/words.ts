import type { ActKind, Decider, Rule, SubjectKind } from '@/prisma/generated/enums'

/** What is decided about, as whom it concerns would name it. */
export const THINGS = [
  ...(['review', 'comment', 'criticReview', 'list', 'profile'] satisfies SubjectKind[]),
  'rating',
] as const
export type Thing = (typeof THINGS)[number]

/** What people call them. */
export const THING: Readonly<Record<Thing, string>> = {
  review: 'review',
  comment: 'comment',
  criticReview: 'entry',
  list: 'list',
  profile: 'profile',
  rating: 'rating',
}

/** Which of them an act is about: excluding takes the stars somebody gave, not their profile. */
export const thingOf = (kind: ActKind, about: SubjectKind): Thing => (kind === 'exclude' ? 'rating' : about)

/** The same in a statement, of an act `a`; what takes another back is about what that was about. */
export const THING_OF = `CASE WHEN a.kind = 'exclude' OR EXISTS (
    SELECT FROM moderation_act u WHERE u.id = a.undoes_id AND u.kind = 'exclude')
  THEN 'rating' ELSE a.subject_kind::text END`

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
  exclude: (yours) => `It no longer counts: ${yours}`,
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

/** Each rule in a word or two, for where its text has no room. */
export const RULE_NAMES: Readonly<Record<Rule, string>> = {
  film: 'About the film',
  release: 'Before release',
  people: 'Harassment',
  hate: 'Hatred',
  spoilers: 'Spoilers',
  spam: 'Advertising',
  quoting: 'Others’ words',
  law: 'The law',
}
