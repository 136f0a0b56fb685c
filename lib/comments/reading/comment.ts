import { z } from 'zod'
import { author } from '@/lib/reviews/reading/card-schema'
import { openingOf } from '@/lib/reviews/reading/opening'
import { withoutSpoilers } from '@/lib/text/spoilers/leaving-out'
import { treeShape } from '@/lib/text/tree'

const read = z.object({
  id: z.number(),
  path: z.array(z.number()),
  answers: z.number(),
  yes: z.number(),
  /** Who found an earlier version helpful. */
  yesBefore: z.number(),
  /** Why a place is empty that still has answers. */
  gone: z.enum(['deleted', 'removed', 'hidden']).nullable(),
  author: author.nullable(),
  text: treeShape.nullable(),
  wholeSpoiler: z.boolean(),
  /** Whom it answers, where that is not the comment above it; no name where that one is gone. */
  answering: z.object({ id: z.number(), by: z.string().nullable() }).nullable(),
  isRevealed: z.boolean(),
  postedOn: z.string(),
  editedOn: z.string().nullable(),
})

/** A comment as its reader gets it: what its spoilers hide is in it only where `isRevealed`. */
export type Comment = Omit<z.infer<typeof read>, 'path' | 'text'> & {
  depth: number
  text: z.infer<typeof treeShape>
  isCut: boolean
}

/** A stored row as its reader gets it; its beginning alone where that is enough. */
export function commentOf(row: unknown, { whole = false } = {}): Comment {
  const { path, text, ...rest } = read.parse(row)
  // Whose whole text tells the story is not sent at all.
  const sent =
    text === null || (rest.wholeSpoiler && !rest.isRevealed)
      ? []
      : rest.isRevealed
        ? text
        : withoutSpoilers(text)
  const { tree, isCut } = whole ? { tree: sent, isCut: false } : openingOf(sent)
  return { ...rest, depth: path.length, text: tree, isCut }
}
