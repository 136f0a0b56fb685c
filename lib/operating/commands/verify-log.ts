import { verifyLog } from '@/lib/audit/verifying'
import { pool } from '@/lib/db'
import { Halt } from '@/lib/operating/exits'

/** `balcony verify-log`: whether the audit log is what was once written into it. */
export async function verify(): Promise<void> {
  const connection = await pool().connect()
  try {
    const { count, last, fault } = await verifyLog(connection)
    if (fault)
      throw new Halt(
        'logBroken',
        `The audit log is not whole: entry ${fault.id} ${fault.words}. Before it ${count} are as they were written.`,
      )
    console.log(`${count} entries, all as they were written; the last is ${last}`)
  } finally {
    connection.release()
  }
}
