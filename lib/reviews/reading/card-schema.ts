import { z } from 'zod'
import { treeShape } from '@/lib/text/tree'
import { Aspect, Polarity } from '@/prisma/generated/enums'

export const chip = z.object({ aspect: z.enum(Aspect), polarity: z.enum(Polarity) })
export type Chip = z.infer<typeof chip>

/** Who wrote it, as pages name them. */
export const author = z.object({ id: z.number(), handle: z.string(), name: z.string().nullable() })
export type Author = z.infer<typeof author>

/** What a list prints of a review and seldom changes. Stored without spoilers, so that none can be sent. */
export const reviewCard = z.object({
  author,
  /** Null also where the whole review tells the story. */
  title: z.string().nullable(),
  /** How it begins; nothing of one that tells the story. */
  opening: treeShape,
  isCut: z.boolean(),
  wholeSpoiler: z.boolean(),
  chips: z.array(chip),
  /** Days as YYYY-MM-DD. */
  postedOn: z.string(),
  editedOn: z.string().nullable(),
  seenOn: z.string().nullable(),
})
export type ReviewCard = z.infer<typeof reviewCard>
