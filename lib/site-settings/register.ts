import type { z } from 'zod'
import { choice, line, prose, whole } from './kinds'

export const REGISTRATION_MODES = ['open', 'invitation', 'closed'] as const
export type RegistrationMode = (typeof REGISTRATION_MODES)[number]

/** So many ratings or answers of an hour are anybody's, and where somebody stands is not asked for them. */
export const ASKING_NOTHING = 10

/** Everything that administrators set while the site runs: its shape and bounds, its default, and what it does. */
export const REGISTER = {
  hideWeight: whole(10, [1, 1_000], 'points of weight', {
    title: 'Weight that hides',
    says: 'From this weight of its reports on, a thing is hidden until somebody has looked at it.',
  }),
  hideReporters: whole(3, [2, 50], 'members', {
    title: 'Reporters that hide',
    says: 'Of so many members at least that weight has to come.',
  }),
  reportsNew: whole(10, [1, 500], 'reports a day', {
    title: 'Reports by somebody new',
    says: 'What a new member may report in a day.',
  }),
  reportsDay: whole(50, [1, 500], 'reports a day', {
    title: 'Reports by a member',
    says: 'The same for whoever is settled or trusted.',
  }),
  suggestionsNew: whole(5, [0, 500], 'corrections a day', {
    title: 'Corrections by somebody new',
    says: 'How many corrections of films a new member may suggest in a day.',
  }),
  suggestionsDay: whole(30, [0, 500], 'corrections a day', {
    title: 'Corrections by a member',
    says: 'The same for whoever is settled or trusted.',
  }),
  noticesDay: whole(20, [1, 500], 'notices a day', {
    title: 'Notices without an account',
    says: 'How many notices of unlawful content one household may file in a day.',
  }),
  claimMinutes: whole(15, [1, 240], 'minutes', {
    title: 'How long a claim lasts',
    says: 'For so long a claimed case is its moderator’s alone.',
  }),
  secondLookShare: whole(5, [0, 100], '% of closed cases', {
    title: 'Blind second looks',
    says: 'The share of closed cases, chosen by chance, that somebody else looks at without knowing what was decided.',
  }),
  settledDays: whole(7, [0, 365], 'days', {
    title: 'Days until settled',
    says: 'How long a member is new here.',
  }),
  trustedDays: whole(30, [1, 3_650], 'days', {
    title: 'Days until trusted',
    says: 'How long somebody has to be here before they can be trusted.',
  }),
  trustedTexts: whole(5, [0, 1_000], 'texts', {
    title: 'Texts until trusted',
    says: 'How many reviews and comments of theirs have to stand.',
  }),
  heldDays: whole(90, [1, 3_650], 'days', {
    title: 'How long an act counts',
    says: 'For so long a decision against a text or an account is held against its member.',
  }),
  newAgainAt: whole(3, [1, 100], 'acts', {
    title: 'Acts that make new again',
    says: 'With so many held against them a member is treated as new again.',
  }),
  reviewsNew: whole(3, [1, 1_000], 'reviews a day', {
    title: 'Reviews by somebody new',
    says: 'How many reviews a new member may post within a day and a night.',
  }),
  reviewsDay: whole(40, [1, 1_000], 'reviews a day', {
    title: 'Reviews by a member',
    says: 'The same for whoever is settled or trusted.',
  }),
  commentsNew: whole(15, [1, 5_000], 'comments a day', {
    title: 'Comments by somebody new',
    says: 'How many comments a new member may post within a day and a night.',
  }),
  commentsDay: whole(200, [1, 5_000], 'comments a day', {
    title: 'Comments by a member',
    says: 'The same for whoever is settled or trusted.',
  }),
  linksNew: whole(2, [0, 100], 'links in a text', {
    title: 'Links by somebody new',
    says: 'How many links a new member may set in one text.',
  }),
  ratingsNew: whole(120, [ASKING_NOTHING, 5_000], 'ratings an hour', {
    title: 'Ratings by somebody new',
    says: 'How many films a new member may rate, rate anew or unrate within an hour.',
  }),
  ratingsHour: whole(300, [ASKING_NOTHING, 5_000], 'ratings an hour', {
    title: 'Ratings by a member',
    says: 'The same for whoever is settled or trusted.',
  }),
  answersNew: whole(40, [ASKING_NOTHING, 5_000], 'answers an hour', {
    title: 'Helpful answers by somebody new',
    says: 'How often a new member may say whether something helped within an hour.',
  }),
  answersHour: whole(300, [ASKING_NOTHING, 5_000], 'answers an hour', {
    title: 'Helpful answers by a member',
    says: 'The same for whoever is settled or trusted.',
  }),
  typedSeconds: whole(3, [0, 60], 'seconds', {
    title: 'Typed too fast',
    says: 'A new member’s first text waits where it comes sooner after opening the page. 0 asks for no time.',
  }),
  sameHostTexts: whole(3, [2, 100], 'texts', {
    title: 'The same host',
    says: 'A text waits that would be so many with links to one host, by one member or by new ones together.',
  }),
  sameHostDays: whole(7, [1, 90], 'days', {
    title: 'The same host, within',
    says: 'How far back such texts are counted, and until when their authors count as new for it.',
  }),
  crowdAccounts: whole(5, [2, 1_000], 'accounts', {
    title: 'A crowd from one network',
    says: 'Of so many new accounts that post from one network the last one’s text waits, and the next ones’ too.',
  }),
  crowdHours: whole(24, [1, 720], 'hours', {
    title: 'A crowd, within',
    says: 'How far back accounts from one network are counted.',
  }),
  notice: prose('', 500, {
    title: 'Notice on every page',
    says: 'Shown above every page, to everybody. Plain paragraphs with *emphasis* and [links](https://…); left empty, there is none.',
  }),
  about: prose('', 5_000, {
    title: 'About this house',
    says: 'Who runs this copy of Balcony and what for, on the page “About”. In Markdown, as members write it; left empty, nothing is added.',
  }),
  signUpLine: line(
    'A handle, an address, a password: that is all we ask. The handle is what others see.',
    300,
    {
      title: 'Line on the sign-up page',
      says: 'What newcomers read first. Left empty, they read nothing.',
    },
  ),
  registration: choice(REGISTRATION_MODES, '/administration/registration', {
    title: 'Registration',
    says: 'Who may take a seat.',
  }),
} as const

export type Key = keyof typeof REGISTER
export type Setting<Of extends Key> = z.infer<(typeof REGISTER)[Of]['shape']>
export type Settings<Of extends Key> = { [One in Of]: Setting<One> }

export const KEYS = Object.keys(REGISTER) as [Key, ...Key[]]

/** What stands together on the page, in its order. */
export const GROUPS: readonly { title: string; says: string; keys: readonly Key[] }[] = [
  {
    title: 'Texts of the site',
    says: 'What this copy of Balcony says for itself.',
    keys: ['notice', 'about', 'signUpLine', 'registration'],
  },
  {
    title: 'Reports',
    says: 'Printed on “How we score” as they are in force.',
    keys: ['hideWeight', 'hideReporters', 'reportsNew', 'reportsDay', 'noticesDay'],
  },
  { title: 'Moderators', says: 'How they work together.', keys: ['claimMinutes', 'secondLookShare'] },
  {
    title: 'Trust',
    says: 'How it grows, and what each level may. Printed with the guidelines as they are in force.',
    keys: [
      ...(['settledDays', 'trustedDays', 'trustedTexts', 'heldDays', 'newAgainAt'] as const),
      ...(['reviewsNew', 'reviewsDay', 'commentsNew', 'commentsDay', 'linksNew'] as const),
      ...(['ratingsNew', 'ratingsHour', 'answersNew', 'answersHour'] as const),
      ...(['suggestionsNew', 'suggestionsDay'] as const),
    ],
  },
  {
    title: 'Signals',
    says: 'What makes a text wait for a moderator without a rule that meets it.',
    keys: ['typedSeconds', 'sameHostTexts', 'sameHostDays', 'crowdAccounts', 'crowdHours'],
  },
]

/** Of these the first is never more than the second: who is settled may do at least what who is new may, and so on. */
export const ORDERED = [
  ['reportsNew', 'reportsDay'],
  ['reviewsNew', 'reviewsDay'],
  ['commentsNew', 'commentsDay'],
  ['ratingsNew', 'ratingsHour'],
  ['answersNew', 'answersHour'],
  ['suggestionsNew', 'suggestionsDay'],
  ['settledDays', 'trustedDays'],
] as const satisfies readonly (readonly [Key, Key])[]

/** What stands while nobody has set anything. */
export const standard = Object.fromEntries(KEYS.map((key) => [key, REGISTER[key].standard])) as Settings<Key>
