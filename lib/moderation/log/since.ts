import 'server-only'
import { z } from 'zod'
import { type Month, monthOf, monthsBetween } from '@/lib/calendar/months'
import { rows } from '@/lib/db'
import { tagged } from '@/lib/doors/tags'
import { tags } from '@/lib/tags'

/** Since when acts and reports are written down here: nobody knows what was before. */
export const recordsSince = (): Promise<Date> =>
  tagged([tags.figures], 'records since', async () => {
    const [found] = await rows(
      z.object({ since: z.date() }),
      `SELECT least((SELECT min(since) FROM guideline), (SELECT min(at) FROM moderation_act WHERE parent_id IS NULL),
         (SELECT min(at) FROM report)) AS since`,
    )
    if (!found) throw new Error('there are guidelines from the first day')
    return found.since
  })

/** The months of which there are records, the latest first. */
export const listMonths = async (now = new Date()): Promise<Month[]> =>
  monthsBetween(monthOf(await recordsSince()), monthOf(now))
