import { Agent, request } from 'node:http'
import { evenly, seededRandom } from '@/e2e/bench/making/random'
import type { Field } from '@/e2e/crawl/field'
import { routesOfSource } from '@/e2e/crawl/routes'
import { addressesOf } from '@/e2e/crawl/surfaces'
import { input } from '@/lib/testing/texts/inputs'

const AT_ONCE = 8

/** Asks for so many addresses that no link of ours has, at both doors; answers those that were a fault. */
export async function askEverywhere(origin: string, field: Field, count: number): Promise<string[]> {
  const random = seededRandom(30_000)
  const known = routesOfSource().flatMap((route) => addressesOf(route, field) ?? [])
  const cookies = [undefined, field.cookies.unseen, field.cookies.staff]
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const faults: string[] = []
  let asked = 0
  const askOn = async () => {
    while (asked++ < count) {
      const address = disturbed(random, evenly(random, known))
      const status = await statusOf(agent, origin, address, evenly(random, cookies))
      if (status >= 500 || status === 0) faults.push(`${status} ${address.slice(0, 200)}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, askOn))
  agent.destroy()
  return faults
}

/** One of its segments another’s, or more behind it: escaped as a browser would, or as no browser does. */
function disturbed(random: () => number, address: string): string {
  const value = input(random).slice(0, 400)
  const said = random() < 0.7 ? encodeURIComponent(value.toWellFormed()) : rawly(value)
  const [path = '', query = ''] = address.split('?')
  const segments = path.split('/')
  const kind = random()
  if (query && kind < 0.6) return `${path}?${query.replace(/=.*/, `=${said}`)}`
  if (kind < 0.55)
    return `${path}?${evenly(random, ['q', 'to', 'film', 'stars', '_rsc', 'after', said])}=${said}`
  if (kind < 0.65) return `${path}/${said}`
  segments[1 + Math.floor(random() * (segments.length - 1))] = said
  return segments.join('/') + (query && `?${query}`)
}

/** What may stand in a line of HTTP and no more: blanks and controls would end the address there. */
const rawly = (value: string) =>
  [...Buffer.from(value.toWellFormed())]
    .map((byte) =>
      byte > 0x20 && byte < 0x7f ? String.fromCodePoint(byte) : `%${byte.toString(16).padStart(2, '0')}`,
    )
    .join('')

/** Its status; 0 where the connection broke. */
function statusOf(agent: Agent, origin: string, path: string, cookie?: string): Promise<number> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve) => {
    const asked = request(
      { agent, hostname, port, path, headers: { ...(cookie && { cookie }) } },
      (answer) => {
        answer.resume().on('end', () => resolve(answer.statusCode ?? 0))
      },
    )
    asked.on('error', () => resolve(0)).setTimeout(30_000, () => asked.destroy())
    asked.end()
  })
}
