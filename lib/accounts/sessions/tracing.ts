import 'server-only'
import { headers } from 'next/headers'
import { prisma } from '@/lib/db'
import { addressHeader } from '@/lib/serving/caller'
import { networkOf } from './place'
import { leaveTrace } from './traces'

/** Who was traced today in this process, so that most posts ask the database nothing. */
const traced = new Set<string>()
const MOST = 20_000

/** Keeps from which network the current request came, where somebody posts: at most once a day for each. */
export async function traceRequest(memberId: number): Promise<void> {
  const network = networkOf((await headers()).get(addressHeader))
  if (network === null) return
  const key = `${new Date().toISOString().slice(0, 10)} ${memberId} ${network}`
  if (traced.has(key)) return
  await leaveTrace(prisma(), memberId, network)
  if (traced.size >= MOST) traced.clear()
  traced.add(key)
}
