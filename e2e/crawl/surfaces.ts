import type { Field } from './field'

const month = new Date().toISOString().slice(0, 7)
const token = 'x'.repeat(43)

type Addresses = (field: Field) => readonly string[]

const ofFilm =
  (...places: string[]): Addresses =>
  ({ film }) =>
    places.map((place) => `/films/${film.slug}${place}`)

const ofAuthors =
  (place: (handle: string) => string): Addresses =>
  ({ authors }) =>
    authors.map(place)

/** For what shows the same of everybody, once is enough. */
const ofOneAuthor =
  (place: (handle: string) => string): Addresses =>
  ({ authors }) =>
    authors.slice(0, 1).map(place)

const ofReviews =
  (place = ''): Addresses =>
  ({ film, authors }) =>
    authors.map((handle) => `/films/${film.slug}/reviews/${handle}${place}`)

const ofComments =
  (place: (id: string) => string): Addresses =>
  ({ planted }) =>
    planted.flatMap(({ askedAt = '' }) => {
      const id = /^\/comments\/(\d+)\/revealed$/.exec(askedAt)?.[1]
      return id ? [place(id)] : []
    })

const ofNotes =
  (place: (id: string) => string): Addresses =>
  ({ planted }) =>
    planted.flatMap(({ askedAt = '' }) => {
      const id = /\/diary\/notes\/(\d+)$/.exec(askedAt)?.[1]
      return id ? [place(id)] : []
    })

/** The address that every planted list has among its owner’s. */
const LIST = 'crawled'

const at =
  (...addresses: string[]): Addresses =>
  () =>
    addresses

/**
 * At which addresses a route with parameters is asked for what was planted. A route without needs no entry. One at
 * which asking shows a text is asked there too: it shows what was asked for, and nothing else.
 */
export const SURFACES: Record<string, Addresses> = {
  '/[...nowhere]': ({ film }) => [`/nowhere/${film.slug}`],
  '/account/email/confirm/[token]': at(`/account/email/confirm/${token}`),
  '/account/email/take-back/[token]': at(`/account/email/take-back/${token}`),
  '/account/mail/confirm/[token]': at(`/account/mail/confirm/${token}`),
  '/account/mail/stop/[token]': at(`/account/mail/stop/1-${'x'.repeat(22)}`),
  '/account/standing/[act]': at('/account/standing/1'),
  '/account/diary/[entry]': ofNotes((id) => `/account/diary/${id}`),
  '/administration/guidelines/[rule]': at('/administration/guidelines/spoilers'),
  '/administration/members/[handle]': ofAuthors((handle) => `/administration/members/${handle}`),
  '/administration/members/[handle]/[act]': ofOneAuthor(
    (handle) => `/administration/members/${handle}/suspend`,
  ),
  '/administration/members/[handle]/as-reader/[[...film]]': ofAuthors(
    (handle) => `/administration/members/${handle}/as-reader`,
  ),
  '/desk/documents/[document]': at('/desk/documents/1'),
  '/desk/entries/[review]': at('/desk/entries/1'),
  '/desk/imports/[import]': at('/desk/imports/1'),
  '/desk/catalogue/films/[slug]': at('/desk/catalogue/films/ballerina-2023'),
  '/desk/catalogue/films/[slug]/[part]': at('/desk/catalogue/films/ballerina-2023/trivia'),
  '/desk/catalogue/films/[slug]/history': at('/desk/catalogue/films/ballerina-2023/history'),
  '/desk/catalogue/people/[slug]': at('/desk/catalogue/people/jeon-jong-seo'),
  '/desk/catalogue/people/[slug]/[part]': at('/desk/catalogue/people/jeon-jong-seo/names'),
  '/desk/catalogue/people/[slug]/history': at('/desk/catalogue/people/jeon-jong-seo/history'),
  '/desk/edits/[suggestion]': at('/desk/edits/1'),
  '/desk/critics/[slug]': at('/desk/critics/andrew-laoudas'),
  '/desk/merge/[noun]/[slug]': ({ film }) => [
    `/desk/merge/film/${film.slug}`,
    `/desk/merge/film/${film.slug}?into=oldboy-2003`,
  ],
  '/desk/outlets/[slug]': at('/desk/outlets/jal'),
  '/desk/proposals/[proposal]': at('/desk/proposals/1'),
  '/api/auth/callback/[provider]': at('/api/auth/callback/oidc'),
  '/api/mail/stop/[token]': at(`/api/mail/stop/1-${'x'.repeat(22)}`),
  '/become-owner/[token]': at(`/become-owner/${token}`),
  '/comments/[id]': ofComments((id) => `/comments/${id}`),
  '/comments/[id]/after/[cursor]': ofComments((id) => `/comments/${id}/after/x`),
  '/comments/[id]/edit': ofComments((id) => `/comments/${id}/edit`),
  '/comments/[id]/revealed': ofComments((id) => `/comments/${id}/revealed`),
  '/comments/on/[kind]/[id]': ofComments((id) => `/comments/on/comment/${id}`),
  '/confirm-email/[token]': at(`/confirm-email/${token}`),
  '/critics/[slug]': at('/critics/andrew-laoudas'),
  '/critics/[slug]/after/[cursor]': at('/critics/andrew-laoudas/after/1'),
  '/feed/after/[cursor]': at('/feed/after/1'),
  '/feed/diary/[[...after]]': at('/feed/diary'),
  '/feed/lists/[[...after]]': at('/feed/lists'),
  '/films/[...browse]': at('/films/sort/newest', '/films/genre/drama', '/films/genre/drama/sort/newest'),
  '/films/[slug]': ofFilm(''),
  '/films/[slug]/critic-reviews/[review]': at('/films/ballerina-2023/critic-reviews/movie-bunker'),
  '/films/[slug]/critic-reviews/[review]/discussion': at(
    '/films/ballerina-2023/critic-reviews/movie-bunker/discussion',
  ),
  '/films/[slug]/critic-reviews/[review]/discussion/[...list]': at(
    '/films/ballerina-2023/critic-reviews/movie-bunker/discussion/sort/helpful',
  ),
  '/films/[slug]/critic-reviews/after/[cursor]': ofFilm('/critic-reviews/after/1'),
  '/films/[slug]/discussion': ofFilm('/discussion'),
  '/films/[slug]/discussion/[...list]': ofFilm('/discussion/sort/helpful'),
  '/films/[slug]/keep': ofFilm('/keep', '/keep?as=diary'),
  '/films/[slug]/lists': ofFilm('/lists'),
  '/films/[slug]/lists/after/[cursor]': ofFilm('/lists/after/x'),
  '/films/[slug]/rate': ofFilm('/rate'),
  '/films/[slug]/review': ofFilm('/review', '/review?preview'),
  '/films/[slug]/reviews': ofFilm('/reviews'),
  '/films/[slug]/reviews/[...list]': ofFilm(
    ...['newest', 'highest', 'lowest'].map((order) => `/reviews/sort/${order}`),
    ...['/reviews/language/en', '/reviews/stars/9', '/reviews/aspect/story-praise'],
  ),
  '/films/[slug]/reviews/[handle]': ofReviews(),
  '/films/[slug]/reviews/[handle]/discussion': ofReviews('/discussion'),
  '/films/[slug]/reviews/[handle]/discussion/[...list]': ofReviews('/discussion/sort/helpful'),
  '/films/[slug]/reviews/[handle]/history': ofReviews('/history'),
  '/films/[slug]/reviews/[handle]/history/revealed': ofReviews('/history/revealed'),
  '/films/[slug]/reviews/[handle]/revealed': ofReviews('/revealed'),
  '/films/[slug]/spoilers': ofFilm('/spoilers'),
  '/films/[slug]/suggest': ofFilm('/suggest'),
  '/films/[slug]/suggest/[part]': ofFilm('/suggest/trivia', '/suggest/synopsis'),
  '/films/[slug]/weather.csv': ofFilm('/weather.csv'),
  '/members/[handle]': ofAuthors((handle) => `/members/${handle}`),
  '/members/[handle]/diary/[[...when]]': ofAuthors((handle) => `/members/${handle}/diary/2026/02`),
  '/members/[handle]/diary/notes/[entry]': ({ planted }) =>
    planted.flatMap(({ askedAt = '' }) => (askedAt.includes('/diary/notes/') ? [askedAt] : [])),
  '/members/[handle]/followers/[[...after]]': ofOneAuthor((handle) => `/members/${handle}/followers`),
  '/members/[handle]/following/[[...after]]': ofOneAuthor((handle) => `/members/${handle}/following`),
  '/members/[handle]/lists': ofAuthors((handle) => `/members/${handle}/lists`),
  '/members/[handle]/lists/[slug]': ofAuthors((handle) => `/members/${handle}/lists/${LIST}`),
  '/members/[handle]/lists/[slug]/after/[cursor]': ofOneAuthor(
    (handle) => `/members/${handle}/lists/${LIST}/after/x`,
  ),
  '/members/[handle]/lists/[slug]/edit': ofAuthors((handle) => `/members/${handle}/lists/${LIST}/edit`),
  '/members/[handle]/lists/[slug]/revealed': ofAuthors(
    (handle) => `/members/${handle}/lists/${LIST}/revealed`,
  ),
  '/members/[handle]/lists/after/[cursor]': ofOneAuthor((handle) => `/members/${handle}/lists/after/x`),
  '/members/[handle]/reviews': ofAuthors((handle) => `/members/${handle}/reviews`),
  '/members/[handle]/reviews/after/[cursor]': ofOneAuthor((handle) => `/members/${handle}/reviews/after/x`),
  '/members/[handle]/watchlist/[[...place]]': ofOneAuthor((handle) => `/members/${handle}/watchlist`),
  '/moderation-log/[...list]': at('/moderation-log/act/remove', '/moderation-log/rule/spoilers'),
  '/moderation-log/acts/[act]': at('/moderation-log/acts/1'),
  '/moderation-log/month/[month]/log.csv': at(`/moderation-log/month/${month}/log.csv`),
  '/moderation/appeals/[appeal]': at('/moderation/appeals/1'),
  '/moderation/cases/[case]': at('/moderation/cases/1'),
  '/moderation/cases/[case]/everything': at('/moderation/cases/1/everything'),
  '/moderation/second-looks/[act]': at('/moderation/second-looks/1'),
  '/moderation/requests/[request]': at('/moderation/requests/1'),
  '/notifications/after/[cursor]': at('/notifications/after/1'),
  '/outlets/[slug]': at('/outlets/jal'),
  '/outlets/[slug]/after/[cursor]': at('/outlets/jal/after/1'),
  '/people/[slug]': at('/people/jeon-jong-seo'),
  '/report/[kind]/[id]': ofComments((id) => `/report/comment/${id}`),
  '/report/[kind]/[id]/request': at('/report/criticReview/1/request'),
  '/report/confirm/[token]': at(`/report/confirm/${token}`),
  '/reset-password/[token]': at(`/reset-password/${token}`),
  '/search': ({ film, planted }) =>
    [film.title, ...planted.map(({ word }) => word)].map((asked) => `/search?q=${encodeURIComponent(asked)}`),
  '/sign-in/again/by-mail/[token]': at(`/sign-in/again/by-mail/${token}`),
  '/sign-in/by-mail/[token]': at(`/sign-in/by-mail/${token}`),
  '/sign-up/invitation/[token]': at(`/sign-up/invitation/${token}`),
  '/transparency/[month]': at(`/transparency/${month}`),
  '/transparency/[month]/figures.csv': at(`/transparency/${month}/figures.csv`),
  '/sitemaps/[part]': at('/sitemaps/1', '/sitemaps/reviews-1', '/sitemaps/lists-1'),
}

/** The addresses of a route; null for one with parameters that nobody has said how to ask. */
export function addressesOf(route: string, field: Field): readonly string[] | null {
  const known = SURFACES[route]
  if (known) return known(field)
  return route.includes('[') ? null : [route]
}
