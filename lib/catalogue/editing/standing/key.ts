import type { Subject } from '@/lib/catalogue/editing/shapes/parts'

/** The key by which rows about a film or a person name it. */
export const keyOf = ({ kind, id }: Subject) => (kind === 'film' ? { filmId: id } : { personId: id })
