import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { databaseUrl, environment, environmentWith, handOn, readDotEnv } from '@/lib/env'
import { bringUp, openFolder } from './bring-up'
import { runUntilStopped } from './lifetime'
import { tellOwner } from './owner'
import { checkPort } from './port'
import { stepsTo } from './steps'

// `npm run dev`: the same database as `npm start`, and Next watching the sources.
runUntilStopped(async (lifetime) => {
  handOn({ NODE_ENV: 'development' })
  readDotEnv()
  const { PORT, HOST } = environment()
  const step = stepsTo(console.log)
  await openFolder(step, lifetime, 'npm run dev')
  await checkPort(PORT, HOST)
  tellOwner(await bringUp(step, lifetime))
  const { openPost } = await import('@/lib/mail/post')
  lifetime.onStop(await openPost(databaseUrl()))
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'dev', '--port', String(PORT), '--hostname', HOST], {
    stdio: 'inherit',
    env: environmentWith({ NEXT_TELEMETRY_DISABLED: '1' }),
  })
  const ended = once(child, 'exit')
  lifetime.onStop(() => {
    child.kill('SIGTERM')
    return ended
  })
  await ended
  await lifetime.stop(child.exitCode === 0 ? 'stopped' : 'fault')
})
