import { overlaps, type Span } from './spans'

/** Many places of a text, apart from each other, to be asked about quickly. */
export class Places<T extends Span> {
  readonly #spans: readonly T[]

  constructor(spans: readonly T[]) {
    this.#spans = [...spans].sort((one, other) => one.start - other.start)
  }

  /** Those that share something with a stretch, in order. */
  over(span: Span): T[] {
    const found: T[] = []
    for (let n = this.#firstEndingAfter(span.start); n < this.#spans.length; n++) {
      const one = this.#spans[n] as T
      if (one.start >= span.end) break
      if (overlaps(one, span)) found.push(one)
    }
    return found
  }

  /** One of them with so many before and behind it, in order. */
  beside(one: T, many: number): T[] {
    const at = this.#spans.indexOf(one, this.#firstEndingAfter(one.start))
    return this.#spans.slice(Math.max(0, at - many), at + many + 1)
  }

  /** How much of a stretch they cover, from 0 to 1. */
  share(span: Span): number {
    const covered = this.over(span).reduce(
      (sum, { start, end }) => sum + Math.min(end, span.end) - Math.max(start, span.start),
      0,
    )
    return covered / Math.max(1, span.end - span.start)
  }

  #firstEndingAfter(at: number): number {
    let low = 0
    let high = this.#spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#spans[middle] as T).end <= at) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Places that may lie over each other, as such that do not. */
export function merged(spans: readonly Span[]): Span[] {
  const apart: Span[] = []
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const last = apart.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else apart.push({ start, end })
  }
  return apart
}
