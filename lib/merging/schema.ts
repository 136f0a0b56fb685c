import { z } from 'zod'
import { plainLine } from '@/lib/text/plain'
import { mergeNoun } from './nouns'

export const REASON_MAX = 300

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Load the page again.')
  .max(120)

export const mergingShape = z.object({
  noun: mergeNoun,
  from: slug,
  into: slug,
  reason: plainLine(REASON_MAX).refine((typed) => typed !== '', 'Say why they are one.'),
})

export const undoingShape = z.object({
  merge: z.coerce.number('Load the page again.').int().min(1).max(2_147_483_647),
  noun: mergeNoun,
  slug,
})
