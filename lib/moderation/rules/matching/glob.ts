export type Like = (word: string) => boolean

/**
 * Whether a word is what a pattern with `*` (any signs, or none) says. Each piece is looked for once, from where the
 * one before it ended, and the leftmost place is as good as any: nothing is ever tried twice.
 */
export function likeOf(pattern: string): Like {
  if (!pattern.includes('*')) return (word) => word === pattern
  const pieces = pattern.split('*')
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)]
  const inner = pieces.slice(1, -1).filter(Boolean)
  const isLike = (word: string) => {
    if (word.length < first.length + last.length || !word.startsWith(first) || !word.endsWith(last))
      return false
    const end = word.length - last.length
    let at = first.length
    for (const piece of inner) {
      const found = word.indexOf(piece, at)
      if (found < 0 || found + piece.length > end) return false
      at = found + piece.length
    }
    return true
  }
  // Who means to keep us busy says the same word over and over.
  let [asked, answer] = ['', isLike('')]
  return (word) => {
    if (word !== asked) [asked, answer] = [word, isLike(word)]
    return answer
  }
}
