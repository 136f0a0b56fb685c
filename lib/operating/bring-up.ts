import type pg from 'pg'
import { environment, handOn } from '@/lib/env'
import { log } from '@/lib/log'
import { openDataFolder } from './data/folder'
import { takeLock } from './data/lock'
import { keepSecret } from './data/secret'
import { placeOf, reachDatabase, reachEmbedded } from './database/reach'
import { isUntouched, seedApart } from './database/seeding'
import { Halt } from './exits'
import type { Lifetime } from './lifetime'
import { migrate } from './migrations/deploy'
import { startPostgres } from './postgres/server'
import type { Step } from './steps'

/** The data folder, ours until we stop, and the secret handed on. Skipped where nothing is kept in it. */
export async function openFolder(step: Step, lifetime: Lifetime, what: string): Promise<void> {
  const { DATABASE_URL, BALCONY_DATA, BALCONY_SECRET } = environment()
  if (DATABASE_URL && BALCONY_SECRET) return
  await step('data folder', async (tell) => {
    openDataFolder(BALCONY_DATA)
    // Several Balconies may share a database of one's own; nobody shares an embedded one.
    if (!DATABASE_URL) lifetime.onStop(await takeLock(BALCONY_DATA, what))
    handOn({ BALCONY_SECRET: BALCONY_SECRET ?? keepSecret(BALCONY_DATA) })
    tell(BALCONY_DATA)
  })
}

/** A database that answers, migrated and seeded, with DATABASE_URL handed on. */
export async function bringUp(step: Step, lifetime: Lifetime): Promise<void> {
  const { DATABASE_URL, BALCONY_DATA } = environment()
  const client = DATABASE_URL ? await reachOwn(step, DATABASE_URL) : await embed(step, lifetime, BALCONY_DATA)
  try {
    await step('migrations', async (tell) => {
      const count = await migrate(client, environment().DATABASE_URL ?? '')
      tell(count === 0 ? 'up to date' : `${count} applied`)
    })
    await step('seed', async (tell) => {
      if (!(await isUntouched(client))) return tell('not needed')
      await seedApart(lifetime.signal)
      tell('the first films are in')
    })
  } finally {
    await client.end()
  }
}

const reachOwn = (step: Step, url: string): Promise<pg.Client> =>
  step('database', async (tell) => {
    const client = await reachDatabase(url)
    tell(placeOf(url))
    return client
  })

const embed = (step: Step, lifetime: Lifetime, data: string): Promise<pg.Client> =>
  step('Postgres', async (tell) => {
    const postgres = await startPostgres(data, {
      onReturn: (milliseconds) => log.warn({ milliseconds }, 'Postgres was gone and runs again'),
      onLoss: (error) => {
        log.fatal({ err: error }, 'Postgres is gone and does not start again')
        lifetime.stop(error instanceof Halt ? error.exit : 'postgres')
      },
    })
    lifetime.onStop(postgres.stop)
    handOn({ DATABASE_URL: postgres.url('balcony') })
    tell(`our own, on port ${postgres.port}`)
    return reachEmbedded(postgres.url)
  })
