import type { Span } from '@/lib/documents/spans'

export type KeptCut = Span & {
  rule: string
  remainsStart: number | null
  restoredAt: Date | null
}

/** A stretch of the raw text: as it stands, or as a cut. */
export type Segment = { text: string; start: number; cut: KeptCut | null }

/** The raw text in stretches: what was cut, and what lies between. Joined they are the raw text. */
export function segmentsOf(raw: string, cuts: readonly KeptCut[]): Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const cut of [...cuts].sort((one, other) => one.start - other.start)) {
    if (cut.start > at) segments.push({ text: raw.slice(at, cut.start), start: at, cut: null })
    segments.push({ text: raw.slice(cut.start, cut.end), start: cut.start, cut })
    at = cut.end
  }
  if (at < raw.length) segments.push({ text: raw.slice(at), start: at, cut: null })
  return segments
}
