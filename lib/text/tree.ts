import { z } from 'zod'

/**
 * Cooked text: a tree of few kinds of nodes, as it is stored (JSON) and drawn. Nothing else can be in it, so
 * nothing else can be shown. Words are strings; what encloses others has them in `has`.
 */
export type Inline =
  | string
  | { tag: 'br' }
  | { tag: 'em' | 'strong'; has: Inline[] }
  | { tag: 'a'; href: string; has: Inline[] }
  | { tag: 'spoiler'; n: number; has: Inline[] }
  | Hidden

export type Block =
  | { tag: 'p' | 'h3' | 'h4'; has: Inline[] }
  | { tag: 'blockquote'; has: Block[] }
  | { tag: 'ul'; has: Item[] }
  | { tag: 'ol'; start: number; has: Item[] }
  | { tag: 'hr' }
  | { tag: 'spoilers'; n: number; has: Block[] }
  | HiddenBlock

export type Item = { tag: 'li'; has: Block[] }

export const LENGTHS = ['words', 'sentence', 'passage'] as const

/** What stands in for a spoiler: which of the text’s spoilers it is, and roughly how long. No word of it. */
export type Hidden = { tag: 'hidden'; n: number; length: (typeof LENGTHS)[number] }
export type HiddenBlock = { tag: 'hiddens'; n: number; length: (typeof LENGTHS)[number] }

const n = z.int().min(1)
const length = z.enum(LENGTHS)
const inlines: z.ZodType<Inline[]> = z.lazy(() => z.array(inline))
const blocks: z.ZodType<Block[]> = z.lazy(() => z.array(block))
const item = z.strictObject({ tag: z.literal('li'), has: blocks })

const inline: z.ZodType<Inline> = z.union([
  z.string(),
  z.discriminatedUnion('tag', [
    z.strictObject({ tag: z.literal('br') }),
    z.strictObject({ tag: z.enum(['em', 'strong']), has: inlines }),
    z.strictObject({ tag: z.literal('a'), href: z.string().regex(/^(https?:\/\/|mailto:)/), has: inlines }),
    z.strictObject({ tag: z.literal('spoiler'), n, has: inlines }),
    z.strictObject({ tag: z.literal('hidden'), n, length }),
  ]),
])

const block: z.ZodType<Block> = z.discriminatedUnion('tag', [
  z.strictObject({ tag: z.enum(['p', 'h3', 'h4']), has: inlines }),
  z.strictObject({ tag: z.literal('blockquote'), has: blocks }),
  z.strictObject({ tag: z.literal('ul'), has: z.array(item) }),
  z.strictObject({ tag: z.literal('ol'), start: z.int().min(0).max(9999), has: z.array(item) }),
  z.strictObject({ tag: z.literal('hr') }),
  z.strictObject({ tag: z.literal('spoilers'), n, has: blocks }),
  z.strictObject({ tag: z.literal('hiddens'), n, length }),
])

/** What a stored text must be before it is drawn. */
export const treeShape = blocks
