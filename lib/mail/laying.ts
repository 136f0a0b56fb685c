import { PgBoss } from 'pg-boss'
import { patienceOf, queues } from './jobs'

/** Makes the queue, or brings it up to this pg-boss: as who owns the database, since that makes tables. */
export async function layQueue(connectionString: string): Promise<void> {
  const boss = new PgBoss({ connectionString, max: 1, supervise: false, schedule: false })
  await boss.start()
  for (const queue of queues) await boss.createQueue(queue, patienceOf(queue))
  await boss.stop({ graceful: false })
}
