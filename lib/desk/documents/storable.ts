/** What Postgres cannot keep in text or JSON: nothing of it means anything in a document. */
const UNKEPT = /\0/g

/** A value as JSON that Postgres keeps: without NUL and with whole characters only. */
export function storable<Kept>(value: Kept): Kept {
  if (typeof value === 'string') return value.toWellFormed().replace(UNKEPT, '\ufffd') as Kept
  if (Array.isArray(value)) return value.map(storable) as Kept
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, storable(one)])) as Kept
}
