import { join } from 'node:path'
import { startSite } from '@/e2e/bench/running/site'
import { median } from './statistics'

/** Seconds from `npm start` in a built checkout to the first answer, with the Postgres it brings: first time, later. */
export async function starting(folder: string, times: number): Promise<{ first: number; later: number }> {
  const data = join(folder, 'own-data')
  const seconds: number[] = []
  for (let time = 0; time <= times; time++) {
    const site = await startSite({ data, npm: true, patience: 60_000 })
    seconds.push(site.milliseconds / 1000)
    await site.stop()
  }
  const [first = Number.NaN, ...later] = seconds
  return { first, later: median(later) }
}
