import pg from 'pg'
import { seedIfEmpty } from '@/lib/catalogue/seed'
import { rebuildTouched } from '@/lib/catalogue/touching'
import { disconnect } from '@/lib/connections'
import { prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { migrate } from '@/lib/operating/migrations/deploy'
import { fillCatalogue } from './catalogue'
import { fillReviews } from './crowd'
import { fillDiscussion } from './discussion'
import { insertMeasuredFilm, MEASURED } from './measured-film'
import { fillMembers } from './members'

/** How many films stand around the measured one, their critic reviews, and members’ reviews of the measured one. */
export type Size = { films: number; reviews: number; members: number }
type Url = (database: string) => string
type Tell = (text: string) => void

async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Makes databases `small` and `large`: alike but for the size of the catalogue around the measured film. */
export async function makeDatabases(
  url: Url,
  sizes: { small: Size; large: Size },
  tell: Tell,
): Promise<void> {
  const administer = (sql: string) => withClient(url('postgres'), (admin) => admin.query(sql))
  await administer('CREATE DATABASE base')
  await lay(url('base'))
  tell('the measured film is in')
  for (const [name, size] of Object.entries(sizes)) {
    await administer(`CREATE DATABASE ${name} TEMPLATE base`)
    await withClient(url(name), async (client) => {
      // Foreign keys are triggers: what we make refers to what we made.
      await client.query('SET session_replication_role = replica')
      await fillCatalogue(client, size.films, size.reviews)
      tell(`${name}: ${size.films.toLocaleString('en')} films`)
      await fillReviews(client)
      tell(`${name}: ${size.reviews.toLocaleString('en')} critic reviews`)
      await fillMembers(client, size.members)
      tell(`${name}: ${size.members.toLocaleString('en')} members’ reviews of one film`)
      await fillDiscussion(client, size.members)
      tell(`${name}: as many threads`)
      await client.query('VACUUM ANALYZE')
    })
  }
  await administer('CHECKPOINT')
}

/** The record as `npm start` would leave it, with the measured film derived by the code that always derives. */
async function lay(url: string): Promise<void> {
  handOn({ DATABASE_URL: url, DATABASE_TIMEOUT: '60000' })
  await withClient(url, async (client) => {
    await migrate(client, url)
    await seedIfEmpty()
    await insertMeasuredFilm(client)
  })
  await prisma().$transaction((tx) => rebuildTouched(tx, new Set([MEASURED.id])), { timeout: 60_000 })
  await disconnect()
}
