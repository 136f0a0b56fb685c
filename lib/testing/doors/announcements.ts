import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { tagChannel } from '@/lib/doors/announce'
import { ownerUrl } from '@/lib/testing/database'

/** Does something and tells which tags the pages that show it were told by, in whichever process. */
export async function heard<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; told: string[] }> {
  const listener = new pg.Client(ownerUrl())
  const told = new Set<string>()
  listener.on('notification', ({ payload }) => {
    for (const tag of payload?.split(',') ?? []) told.add(tag)
  })
  await listener.connect()
  try {
    await listener.query(`LISTEN ${tagChannel}`)
    const result = await work()
    // What was told by then comes with the answer to the next question.
    await wait(20)
    await listener.query('SELECT')
    return { result, told: [...told] }
  } finally {
    await listener.end()
  }
}
