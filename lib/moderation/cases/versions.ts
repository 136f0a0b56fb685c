import type { z } from 'zod'
import type { said } from '@/lib/moderation/subjects/schema'
import { cook } from '@/lib/text/cook'
import type { Block } from '@/lib/text/tree'

/** A text as it was or is, to be read by who decides about it. */
export interface Version {
  title: string | null
  raw: string
  tree: Block[]
  /** Its words without its marked spoilers. */
  open: string
  /** Links set in it, and addresses merely written. */
  links: number
  wholeSpoiler: boolean
  /** Whether anything in it is marked as a spoiler. */
  hides: boolean
}

export function versionOf({ title, raw, wholeSpoiler }: z.infer<typeof said>): Version {
  const { tree, plain, links } = cook(raw)
  const hides = wholeSpoiler || plain.open !== plain.whole
  return { title, raw, tree, open: wholeSpoiler ? '' : plain.open, links, wholeSpoiler, hides }
}

/** Whether anything its author wrote was changed. */
export const isChanged = (before: Version, after: Version): boolean =>
  before.raw !== after.raw || before.title !== after.title || before.wholeSpoiler !== after.wholeSpoiler
