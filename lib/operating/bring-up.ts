import { makeOwnerLink, ownerPath } from '@/lib/accounts/owner/link'
import { environment, handOn } from '@/lib/env'
import { log } from '@/lib/log'
import { openDataFolder } from './data/folder'
import { takeLock } from './data/lock'
import { keepSecret } from './data/secret'
import { placeOf } from './database/reach'
import { bringUpToDate, type Reached, reachAsOwner, reachEmbedded } from './database/reached'
import { isApart } from './database/roles'
import { isUntouched, seedApart } from './database/seeding'
import { Halt } from './exits'
import type { Lifetime } from './lifetime'
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

/**
 * A database that answers, migrated and seeded, with DATABASE_URL handed on. Answers the path by which somebody
 * becomes its first administrator, or null where there is one.
 */
export async function bringUp(step: Step, lifetime: Lifetime): Promise<string | null> {
  const { DATABASE_URL, BALCONY_DATA } = environment()
  const reached = DATABASE_URL
    ? await reachOwn(step, DATABASE_URL)
    : await embed(step, lifetime, BALCONY_DATA)
  const { owner, role, runningUrl } = reached
  try {
    await step('migrations', async (tell) => {
      const count = await bringUpToDate(reached)
      tell(count === 0 ? 'up to date' : `${count} applied`)
    })
    // From here on nothing of ours can reach the database as its owner.
    handOn({ DATABASE_URL: runningUrl, DATABASE_OWNER_URL: '' })
    await step('roles', async (tell) =>
      tell(
        (await isApart(owner, role))
          ? 'the site can only add to its audit log'
          : 'one: the site could alter its audit log (see README)',
      ),
    )
    await step('seed', async (tell) => {
      if (!(await isUntouched(owner))) return tell('not needed')
      await seedApart(lifetime.signal)
      tell('the first films are in')
    })
    const token = await makeOwnerLink(owner)
    return token && ownerPath(token)
  } finally {
    await owner.end()
  }
}

const reachOwn = (step: Step, url: string): Promise<Reached> =>
  step('database', async (tell) => {
    const reached = await reachAsOwner(url, environment().DATABASE_OWNER_URL)
    tell(placeOf(url))
    return reached
  })

const embed = (step: Step, lifetime: Lifetime, data: string): Promise<Reached> =>
  step('Postgres', async (tell) => {
    const postgres = await startPostgres(data, {
      onReturn: (milliseconds) => log.warn({ milliseconds }, 'Postgres was gone and runs again'),
      onLoss: (error) => {
        log.fatal({ err: error }, 'Postgres is gone and does not start again')
        lifetime.stop(error instanceof Halt ? error.exit : 'postgres')
      },
    })
    lifetime.onStop(postgres.stop)
    tell(`our own, on port ${postgres.port}`)
    return reachEmbedded(postgres, data)
  })
