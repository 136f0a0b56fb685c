/** A stretch of text in pieces, each beginning where something was read that a page leads to. */
export function placesIn(
  text: string,
  start: number,
  starts: ReadonlySet<number>,
): { text: string; at: number | null }[] {
  const inside = [...starts].filter((at) => at >= start && at < start + text.length).sort((a, b) => a - b)
  const pieces: { text: string; at: number | null }[] = []
  const [first = start + text.length] = inside
  if (first > start) pieces.push({ text: text.slice(0, first - start), at: null })
  for (const [n, at] of inside.entries()) {
    const end = inside[n + 1] ?? start + text.length
    pieces.push({ text: text.slice(at - start, end - start), at })
  }
  return pieces
}
