import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import { startSite } from '@/e2e/bench/running/site'

/** Megabytes a process holds in memory (Linux; elsewhere not a number). */
function residentMegabytes(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  } catch {
    return Number.NaN
  }
}

/** What the serving process holds after its first page, and after many requests for many pages. */
export async function memory(
  databaseUrl: string,
  data: string,
  paths: readonly string[],
  requests: number,
): Promise<{ fresh: number; worked: number }> {
  const site = await startSite({ databaseUrl, data })
  try {
    const fresh = residentMegabytes(site.pid)
    const result = await autocannon({
      url: site.origin,
      connections: 16,
      amount: requests,
      timeout: 30,
      requests: paths.map((path) => ({ path })),
    })
    if (result.errors + result.non2xx > 0)
      throw new Error(`memory: ${result.errors} errors, ${result.non2xx} answers that are no 200`)
    return { fresh, worked: residentMegabytes(site.pid) }
  } finally {
    await site.stop()
  }
}
