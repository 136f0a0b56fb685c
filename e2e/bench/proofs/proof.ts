import type { Figure } from '@/e2e/bench/report'
import type { Site } from '@/e2e/bench/running/site'
import type { EmbeddedPostgres } from '@/lib/operating/postgres/server'

/** Where a proof happens: a Postgres as people have it, seeded, and nothing else using it. */
export interface Ground {
  /** `lib` in this process speaks to this database, and signs with the secret of every site started here. */
  databaseUrl: string
  postgres: EmbeddedPostgres
  /** Starts Balcony on the database; again for another copy of the site. Stopped when the proof is over. */
  startSite: () => Promise<Site>
  /** How long whatever is hammered is hammered. */
  seconds: number
  tell: (text: string) => void
}

/** Something that must hold, and only shows in the time it takes. It holds if each figure meets its aim. */
export interface Proof {
  name: string
  run: (ground: Ground) => Promise<Figure[]>
}
