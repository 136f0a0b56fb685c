import 'server-only'
import { z } from 'zod'
import { rows } from '@/lib/db'
import { log } from '@/lib/log'
import { workOnRescoring } from '@/lib/mail/queue'
import { rescoreBy } from './rescoring'

/** How soon it is tried again where the database is away, in milliseconds. */
const AGAIN = 15_000

/** Versions in force that a process began with and ended before it was done. */
const UNDONE = `
  SELECT v.id FROM score_scale_version v WHERE v.recomputed_at IS NULL
    AND v.version = (SELECT max(version) FROM score_scale_version o WHERE o.scale_id = v.scale_id) ORDER BY v.id`

/** Scores by a scale what it reads, each time one comes into force; first what was left. Called once by who serves. */
export async function keepRescoring(): Promise<void> {
  try {
    for (const { id } of await rows(z.object({ id: z.number() }), UNDONE)) await rescoreBy(id)
    await workOnRescoring(rescoreBy)
  } catch (error) {
    log.warn({ cause: error instanceof Error ? error.message : error }, 'scales wait to be counted by')
    setTimeout(keepRescoring, AGAIN).unref()
  }
}
