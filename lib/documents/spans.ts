/** A place in a text: UTF-16 units from `start` up to `end`, which is not in it any more. */
export type Span = { start: number; end: number }

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

export const within = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** A span without the blanks at its ends; empty where there is nothing else. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}

/** Everything a pattern (with the flag g) finds between two places, each with its groups. */
export function* found(
  pattern: RegExp,
  text: string,
  { start, end }: Span,
): Generator<Span & { groups: string[] }> {
  for (const match of text.slice(start, end).matchAll(pattern))
    if (match[0] !== '')
      yield {
        start: start + match.index,
        end: start + match.index + match[0].length,
        groups: match.map((group) => group ?? ''),
      }
}

/** The same in several stretches, which are in order: one look through the text is cheaper than thousands of short ones. */
export function* foundWithin(
  pattern: RegExp,
  text: string,
  spans: readonly Span[],
): Generator<Span & { groups: string[] }> {
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last) return
  let n = 0
  for (const match of found(pattern, text, { start: first.start, end: last.end })) {
    while (n < spans.length && (spans[n] as Span).end <= match.start) n++
    const span = spans[n]
    if (!span) return
    if (within(match, span)) yield match
  }
}
