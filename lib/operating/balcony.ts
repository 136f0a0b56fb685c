import { disconnect } from '@/lib/connections'
import { environment, handOn, readDotEnv } from '@/lib/env'
import { commands, help } from './commands/table'
import { findDatabase } from './database/find'
import { Halt } from './exits'
import { runToEnd } from './lifetime'

/** A person waits for a command, not a page: no statement of it is too slow before this (milliseconds). */
const PATIENCE = '600000'

// `npm run balcony -- <command>`. Runs under the condition `react-server`, so that `server-only` lets it into lib.
runToEnd(async (lifetime) => {
  const [name = 'help', ...words] = process.argv.slice(2)
  if (['help', '--help', '-h'].includes(name)) return console.log(help())
  const command = commands[name]
  if (!command) throw new Halt('usage', `There is no command ${name}.\n\n${help()}`)
  if (!command.isAlone) {
    readDotEnv()
    environment()
    // What a command prints is its answer, which programs read as well: warnings of the log have no place in it.
    handOn({ DATABASE_TIMEOUT: PATIENCE, LOG_LEVEL: 'error' })
    await findDatabase(lifetime, `balcony ${name}`)
    lifetime.onStop(disconnect)
  }
  const run = await command.load()
  await run(words)
})
