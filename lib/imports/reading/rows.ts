/** A row of a file: a value for each column, or why it is none. */
export type TableRow = { number: number; cells: unknown[]; broken?: string }

export type Table = { columns: string[]; rows: TableRow[] }
