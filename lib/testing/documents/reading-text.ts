import { readDocument } from '@/lib/documents/read-document'
import type { Reading } from '@/lib/documents/reading'
import { corpusCatalogue } from './catalogue'

/** Reads a text against the catalogue of the corpus. */
export const readText = (text: string): Reading => readDocument({ text, encoding: 'UTF-8' }, corpusCatalogue)

/** Two paragraphs of review, so that something stands around what is tried. */
export const BODY =
  'The valley is quiet and the film lets it be, which takes more nerve than it seems at first.\n\nNobody in it explains anything twice, and most of them do not explain it once.'

/** What is said at a place of a reading. */
export const saidAt = ({ raw }: Reading, { start, end }: { start: number; end: number }): string =>
  raw.slice(start, end)
