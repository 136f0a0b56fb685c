/** A cell of a table: an unknown is empty, and never a zero. */
export type Cell = string | number | boolean | Date | null

/**
 * A table as RFC 4180 has it. What a spreadsheet would take for a formula is made plain text by an apostrophe, as
 * OWASP advises: a film may be called “=1+1”.
 */
export const csv = (head: readonly string[], lines: readonly (readonly Cell[])[]): string =>
  [head, ...lines].map((line) => `${line.map(written).join(',')}\r\n`).join('')

function written(cell: Cell): string {
  if (cell === null) return ''
  if (cell instanceof Date) return cell.toISOString()
  if (typeof cell !== 'string') return String(cell)
  const plain = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

/** An answer of a table. */
export const csvAnswer = (text: string): Response =>
  new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } })
