import 'server-only'
import { z } from 'zod'
import type { Subject } from '@/lib/comments/subjects'
import { rows } from '@/lib/db'

const counted = z.object({ comments: z.number() })

/** How many comments everybody may read stand under a thing. One statement. */
export async function countComments({ about }: Pick<Subject, 'about'>): Promise<number> {
  const [found] = await rows(counted, 'SELECT comments FROM comment_tally WHERE about = $1', [about])
  return found?.comments ?? 0
}
