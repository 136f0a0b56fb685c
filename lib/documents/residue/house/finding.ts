import { isProse } from '@/lib/documents/blocks/prose'
import { sentencesOf } from '@/lib/documents/blocks/sentences'
import { MOST_CUT } from '@/lib/documents/residue/patterns'
import { found, type Span } from '@/lib/documents/spans'
import { type HouseRule, isLike, patternWords, ruleWords } from './rule'

/** Words in brackets stand for themselves within a sentence. */
const BRACKETED = /\[[^[\]\n]{2,198}\]|\([^()\n]{2,198}\)|【[^【】\n]{2,198}】/gu
/** Signs that part the pieces of a line. */
const PARTED = /\s(?:[|•·]|[-–—]{1,3})\s/gu
/** Longer lines are not looked into. */
const LONGEST = 20_000

type HouseFound = Span & { rule: string }
export type Finder = {
  line(text: string): string | null
  within(text: string, line: Span): HouseFound[]
}

/** Rules made ready to be asked of many lines. */
export function finderOf(rules: readonly HouseRule[]): Finder {
  const ready = rules.map(({ key, kind, pattern }) => ({ key, kind, words: patternWords(pattern) }))
  const [lines, phrases] = (['line', 'phrase'] as const).map((kind) =>
    ready.filter((rule) => rule.kind === kind),
  ) as [typeof ready, typeof ready]
  const matching = (among: typeof ready, said: string) => {
    if (among.length === 0 || said.length > MOST_CUT || isProse(said)) return null
    const words = ruleWords(said)
    return words.length === 0 ? null : (among.find((rule) => isLike(words, rule.words))?.key ?? null)
  }
  return {
    line: (text) => matching(lines, text),
    within: (text, line) => {
      if (phrases.length === 0 || line.end - line.start > LONGEST) return []
      return piecesOf(text, line).flatMap((piece) => {
        const rule = matching(phrases, text.slice(piece.start, piece.end))
        return rule ? [{ ...piece, rule }] : []
      })
    },
  }
}

/** What stands for itself within a line: its sentences, what its signs part, and words in brackets. */
function piecesOf(text: string, line: Span): Span[] {
  const brackets = [...found(BRACKETED, text, line)]
  const signs = [...found(PARTED, text, line)]
  const edges = [line.start, ...signs.flatMap(({ start, end }) => [start, end]), line.end]
  const parts = edges.flatMap((start, n) => (n % 2 === 0 ? [{ start, end: edges[n + 1] as number }] : []))
  const all = [...sentencesOf(text, line), ...(signs.length > 0 ? parts : []), ...brackets]
  return all.map(({ start, end }) => ({ start, end }))
}

/** Whether a rule cuts a text: what a receipt is held to. */
export const cutsText = (rule: HouseRule, said: string): boolean => {
  const words = ruleWords(said)
  return words.length > 0 && isLike(words, patternWords(rule.pattern))
}
