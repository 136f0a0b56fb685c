import { setTimeout as wait } from 'node:timers/promises'
import { disconnect } from '@/lib/connections'
import { databaseUrl, environment, handOn, readDotEnv } from '@/lib/env'
import { log } from '@/lib/log'
import { bringUp, openFolder } from './bring-up'
import { build, isBuilt } from './build/build'
import { runUntilStopped } from './lifetime'
import { tellOwner } from './owner'
import { addressOf, checkPort, whyNotListen } from './port'
import { stepsTo } from './steps'

/** Milliseconds that requests in flight have to finish; whoever reads slower than that is cut off. */
const FAREWELL = 8000

// `npm start`: from whatever state this checkout is in to a served site, and back in good order.
runUntilStopped(async (lifetime) => {
  const step = stepsTo(console.log)
  const { PORT, HOST } = await step('environment', async (tell) => {
    handOn({ NODE_ENV: 'production' })
    readDotEnv()
    const checked = environment()
    // The log was made when it was imported, before `.env` was read.
    log.level = checked.LOG_LEVEL
    tell('checked')
    return checked
  })
  // The folder before the port: a second start should hear that it is one.
  await openFolder(step, lifetime, 'npm start')
  await checkPort(PORT, HOST)
  // Read while Postgres wakes: the server is the most there is to load. A failure shows where it is awaited.
  const serving = import('@/lib/serving/server')
  serving.catch(() => {})
  const ownersPath = await bringUp(step, lifetime)
  await step('build', async (tell) => {
    if (isBuilt()) return tell('up to date')
    console.log('build       the sources are new to this folder, this takes a minute')
    await build(lifetime.signal)
    tell('built')
  })
  const served = await step('serve', async (tell) => {
    lifetime.onStop(disconnect)
    const { serve } = await serving
    const server = await serve({ port: PORT, host: HOST }).catch((error) => {
      throw whyNotListen(PORT, HOST, error)
    })
    lifetime.onStop(() => Promise.race([server.close(), wait(FAREWELL, undefined, { ref: false })]))
    tell(`${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`)
    return server
  })
  const { openPost } = await import('@/lib/mail/post')
  lifetime.onStop(await openPost(databaseUrl()))
  tellOwner(ownersPath)
  console.log(addressOf(served.port, HOST))
})
