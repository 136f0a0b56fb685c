import { POINTS_PER_HALF_STAR } from '@/lib/scores/rules'
import {
  EXTREMES,
  LEAST_ARRIVALS,
  LEAST_MOVED,
  LEAST_PAST,
  NETWORK_SHARE,
  NETWORK_SHARED,
  RATE_SIGMAS,
  SHARE_MORE,
  SHARE_SIGMAS,
} from './rules'

/** A rating as the decision knows it: nobody's name. */
export interface Arrival {
  /** Minutes since the window began. */
  minute: number
  halfStars: number
  isFresh: boolean
}

/** Ratings before the window, of one kind together. */
export interface PastGroup {
  halfStars: number
  isFresh: boolean
  n: number
}

/** All that the decision is made of. */
export interface Evidence {
  /** How long the window is, in minutes. */
  minutes: number
  /** The time from which the usual rate is taken, in hours, and how many rated in it. */
  past: { hours: number; arrived: number; groups: readonly PastGroup[] }
  arrivals: readonly Arrival[]
  /**
   * How many of the arrivals came from each network, the largest first: never which, so that nobody can tell from it
   * who shares one. Those of unknown networks are in none.
   */
  networks: readonly number[]
}

export type WeatherReason = 'rate' | 'low' | 'high' | 'fresh' | 'networks'
export interface Reading {
  state: 'calm' | 'windy' | 'frozen'
  reasons: WeatherReason[]
  /** Points of 100 by which the arrivals would move the score. */
  moved: number
}

/**
 * Whether ratings arrive unlike a film's past. An unusual rate alone is a busy day; with unusual shares it is windy;
 * frozen where extremes come from fresh accounts or from shared networks and move the score.
 */
export function readWeather({ minutes, past, arrivals, networks }: Evidence): Reading {
  const calm: Reading = { state: 'calm', reasons: [], moved: 0 }
  const before = past.groups.reduce((all, { n }) => all + n, 0)
  if (before < LEAST_PAST || arrivals.length < LEAST_ARRIVALS) return calm
  const expected = (past.arrived * minutes) / 60 / Math.max(1, past.hours)
  if (arrivals.length < expected + RATE_SIGMAS * Math.sqrt(Math.max(1, expected))) return calm
  const unlike = (is: (one: { halfStars: number; isFresh: boolean }) => boolean) =>
    isLarger(
      { of: arrivals.filter(is).length, n: arrivals.length },
      { of: past.groups.filter(is).reduce((all, { n }) => all + n, 0), n: before },
    )
  const extremes: WeatherReason[] = unlike(isExtreme.low) ? ['low'] : unlike(isExtreme.high) ? ['high'] : []
  const whose: WeatherReason[] = []
  if (unlike(({ isFresh }) => isFresh)) whose.push('fresh')
  if (areShared(networks)) whose.push('networks')
  const reasons: WeatherReason[] = ['rate', ...extremes, ...whose]
  const moved = movedBy(arrivals, past.groups, before)
  const freezes = extremes.length > 0 && whose.length > 0 && Math.abs(moved) >= LEAST_MOVED
  return { state: freezes ? 'frozen' : reasons.length > 1 ? 'windy' : 'calm', reasons, moved }
}

export const isExtreme = {
  low: ({ halfStars }: { halfStars: number }) => halfStars <= EXTREMES.low,
  high: ({ halfStars }: { halfStars: number }) => halfStars >= EXTREMES.high,
}

interface Share {
  of: number
  n: number
}

/** Whether one share exceeds another by more than chance would: the two-proportion z-test, with the pooled variance. */
function isLarger(now: Share, then: Share): boolean {
  const more = now.of / now.n - then.of / then.n
  const pooled = (now.of + then.of) / (now.n + then.n)
  const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / now.n + 1 / then.n))
  return more >= SHARE_MORE && more >= SHARE_SIGMAS * deviation
}

/** Unknown networks say nothing either way. */
function areShared(networks: readonly number[]): boolean {
  const sum = (some: readonly number[]) => some.reduce((all, n) => all + n, 0)
  const known = sum(networks)
  const shared = sum(networks.filter((n) => n >= NETWORK_SHARED))
  return known >= LEAST_ARRIVALS && shared / known >= NETWORK_SHARE
}

function movedBy(arrivals: readonly Arrival[], groups: readonly PastGroup[], before: number): number {
  const sum = groups.reduce((all, { halfStars, n }) => all + halfStars * n, 0)
  const added = arrivals.reduce((all, { halfStars }) => all + halfStars, 0)
  return POINTS_PER_HALF_STAR * ((sum + added) / (before + arrivals.length) - sum / before)
}
