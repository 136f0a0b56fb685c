import { cleanText } from './cleaning'
import { countLinks } from './counting'
import { plainText } from './plain-text'
import { readBlocks } from './reading'
import { safeHtml } from './safe-html'
import { withoutSpoilers } from './spoilers/leaving-out'
import { markSpoilers } from './spoilers/marking'
import { countMarks, plantMarks } from './spoilers/marks'
import type { Block } from './tree'

/** Raised when the same raw text would cook otherwise: what is stored with a lower one is to be cooked again. */
export const COOK_VERSION = 1

export type Cooked = {
  version: number
  tree: Block[]
  /** The words with their spoilers, for their author; and as everybody may have them: snippets, mail, search. */
  plain: { whole: string; open: string }
  /** Links set, and addresses merely written. */
  links: number
}

/** A member’s Markdown, made ready to show. Done once, when it is written; the raw text is kept beside it. */
export function cook(raw: string): Cooked {
  const source = plantMarks(cleanText(raw))
  const tree = markSpoilers(readBlocks(safeHtml(source).children), countMarks(source))
  return {
    version: COOK_VERSION,
    tree,
    plain: { whole: plainText(tree), open: plainText(withoutSpoilers(tree)) },
    links: countLinks(tree),
  }
}
