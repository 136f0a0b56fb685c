/**
 * What takes the place of a selection, from `from` to `to`, to make it a spoiler: bars around words of one paragraph,
 * fences around several. Then what was selected is selected again, without its marks.
 */
export function asSpoiler(text: string, from: number, to: number) {
  const selected = text.slice(from, to)
  const [before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(selected)?.slice(1) ?? []
  const isMany = /\n\s*\n/.test(inner)
  const open = isMany ? `${lineBefore(text.slice(0, from) + before)}:::spoiler\n` : '||'
  const close = isMany ? '\n:::\n' : '||'
  const selectFrom = from + before.length + open.length
  return {
    words: `${before}${open}${inner}${close}${after}`,
    selectFrom,
    selectTo: selectFrom + inner.length,
  }
}

/** A fence stands on a line of its own. */
const lineBefore = (text: string) => (text === '' || text.endsWith('\n') ? '' : '\n\n')
