import autocannon from 'autocannon'
import { median } from './statistics'

export type Target = { name: string; url: string; headers?: Record<string, string> }

const CONNECTIONS = 16

/** Requests a second of each target, in turns: what else the machine does then befalls all of them alike. */
export async function throughput(
  targets: readonly Target[],
  rounds: number,
  seconds: number,
): Promise<Map<string, number>> {
  const seen = new Map<string, number[]>(targets.map(({ name }) => [name, []]))
  for (const target of targets) await shoot(target, 1)
  for (let round = 0; round < rounds; round++) {
    for (const target of targets) seen.get(target.name)?.push(await shoot(target, seconds))
  }
  return new Map([...seen].map(([name, rates]) => [name, median(rates)]))
}

async function shoot({ name, url, headers = {} }: Target, duration: number): Promise<number> {
  const result = await autocannon({ url, headers, connections: CONNECTIONS, duration, timeout: 10 })
  if (result.errors + result.non2xx > 0)
    throw new Error(`${name}: ${result.errors} errors, ${result.non2xx} answers that are no 200`)
  return result.requests.average
}
