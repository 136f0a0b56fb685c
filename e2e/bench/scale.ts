import type { Size } from './making/databases'

/** How much of everything a run does. */
export type Scale = {
  sizes: { small: Size; large: Size }
  /** Rounds of load, and the seconds of each. */
  rounds: number
  seconds: number
  renders: number
  searches: number
  starts: number
  requests: number
  /** Seconds a proof hammers. */
  proving: number
  writing: {
    posts: number
    /** Own reads, each after a write. */
    ownReads: number
    /** Seconds a crowd rates one film. */
    crowding: number
  }
}

/** What of a suite is wanted, and the folder where made databases are kept for the next time. */
export type Chosen = { only?: string; ground?: string }

const small = { films: 300, reviews: 1_000, members: 1_000 }

export const FULL: Scale = {
  sizes: { small, large: { films: 300_000, reviews: 1_000_000, members: 1_000_000 } },
  ...{ rounds: 5, seconds: 5, renders: 40, searches: 5, starts: 5, requests: 100_000, proving: 60 },
  writing: { posts: 240, ownReads: 10_000, crowding: 10 },
}

/** For trying the benchmark itself; its figures say nothing. */
export const TRY: Scale = {
  sizes: { small, large: { films: 3_000, reviews: 10_000, members: 20_000 } },
  ...{ rounds: 2, seconds: 1, renders: 5, searches: 1, starts: 1, requests: 5_000, proving: 3 },
  writing: { posts: 40, ownReads: 200, crowding: 2 },
}
