/** The pages of one’s own account, in the order they are listed. A new one is a line here and a route. */
export const ownPages = [
  { path: '/account', words: 'Overview' },
  { path: '/account/reviews', words: 'Reviews and drafts' },
  { path: '/account/comments', words: 'Comments' },
  { path: '/account/profile', words: 'Profile' },
  { path: '/account/visibility', words: 'Visibility' },
  { path: '/account/proposals', words: 'Proposals' },
  { path: '/account/suggestions', words: 'Corrections' },
  { path: '/account/reports', words: 'Reports' },
  { path: '/account/handle', words: 'Handle' },
  { path: '/account/email', words: 'E-mail' },
  { path: '/account/password', words: 'Password' },
  { path: '/account/second-factor', words: 'Second factor' },
  { path: '/account/passkeys', words: 'Passkeys' },
  { path: '/account/sessions', words: 'Sessions' },
  { path: '/account/connections', words: 'Connections' },
  { path: '/account/people', words: 'People' },
  { path: '/account/mail', words: 'Letters' },
  { path: '/account/preferences', words: 'Preferences' },
  { path: '/account/standing', words: 'Standing' },
] as const

export type OwnPath = (typeof ownPages)[number]['path']
