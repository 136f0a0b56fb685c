/**
 * By what ratings of a film are called unlike its past. `/method` prints these very values. How sure we want to be
 * follows from how often we look: at 6 standard deviations chance alone calls out once in a thousand million looks.
 */

/** The lengths of time looked at, in minutes: an hour and a day. */
export const WINDOWS = [60, 1_440] as const

/** Ratings a film has had before it has a past to be unlike. */
export const LEAST_PAST = 100

/** Ratings within a window below which it says nothing. */
export const LEAST_ARRIVALS = 20

/** The days before the window from which a film's usual rate is taken. */
export const RATE_DAYS = 28

/** Standard deviations of a Poisson count (the square root of what was expected) that make a rate unusual. */
export const RATE_SIGMAS = 6

/** Standard deviations of the difference of two shares (the two-proportion z-test) that make a share unusual. */
export const SHARE_SIGMAS = 4

/** How much larger a share has to be besides, so that a small difference among very many is none. */
export const SHARE_MORE = 0.2

/** The half stars that are extremes: up to the first, from the second on. */
export const EXTREMES = { low: 2, high: 9 } as const

/** An account younger than this when it rated is fresh, in days. */
export const FRESH_DAYS = 7

/** A network is shared from so many ratings of one window on. */
export const NETWORK_SHARED = 3

/** The share of ratings from shared networks, among those whose network is known, that is unusual. */
export const NETWORK_SHARE = 0.3

/** Points of 100 by which the new ratings have to move a score before it is frozen. */
export const LEAST_MOVED = 0.5

/** The longest that a score is frozen or called windy, in hours. */
export const LONGEST_HOURS = 48

/** After a freeze that did not end in an exclusion, days in which the film is not frozen again. */
export const REST_DAYS = 14
