type Row = { top: number; bottom: number }

/** Before which row a drop at this height puts a film: the first whose middle lies below; behind all where none does. */
export function dropPlace(rows: readonly Row[], y: number): number {
  const place = rows.findIndex(({ top, bottom }) => y < (top + bottom) / 2)
  return place < 0 ? rows.length : place
}

/** What a key on a grip asks for; null where it asks for nothing. */
export function keyMove(key: string, last: number): string | null {
  const moves: Record<string, string> = { ArrowUp: 'up', ArrowDown: 'down', Home: '1', End: String(last) }
  return moves[key] ?? null
}
