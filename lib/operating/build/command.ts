import { readDotEnv } from '@/lib/env'
import { runToEnd } from '@/lib/operating/lifetime'
import { stepsTo } from '@/lib/operating/steps'
import { build, isBuilt } from './build'

// `npm run build`: nothing to do when `.next` holds a build of these very sources.
runToEnd(async () => {
  readDotEnv()
  await stepsTo(console.log)('build', async (tell) => {
    if (isBuilt()) return tell('up to date (remove .next to build again)')
    await build()
    tell('done')
  })
})
