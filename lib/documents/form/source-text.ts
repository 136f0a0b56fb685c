import type { Span } from '@/lib/documents/spans'

/**
 * What a reader sees of a document, each character with where it stands in the raw text. A character may be put in
 * for markup (the break after a paragraph): then its place is empty, between two raw characters.
 */
export class SourceText {
  readonly raw: string
  readonly text: string
  /** Per character, where its raw text begins and ends; null where text and raw are one. */
  readonly #from: readonly number[] | null
  readonly #to: readonly number[] | null

  constructor(raw: string, written?: { text: string; from: readonly number[]; to: readonly number[] }) {
    this.raw = raw
    this.text = written?.text ?? raw
    this.#from = written?.from ?? null
    this.#to = written?.to ?? null
  }

  /** The smallest stretch of raw text that a stretch of the reading comes from, markup between included. */
  rawSpan({ start, end }: Span): Span {
    if (!this.#from || !this.#to) return { start, end }
    if (end <= start) {
      const at = this.#from[start] ?? this.raw.length
      return { start: at, end: at }
    }
    return { start: this.#from[start] ?? 0, end: this.#to[end - 1] ?? 0 }
  }

  /** The same in pieces, without the markup between. */
  rawRuns({ start, end }: Span): Span[] {
    if (!this.#from || !this.#to) return end > start ? [{ start, end }] : []
    const runs: Span[] = []
    for (let n = start; n < end; n++) {
      const from = this.#from[n] ?? 0
      const to = this.#to[n] ?? 0
      const last = runs.at(-1)
      if (from === to) continue
      if (last && last.end === from) last.end = to
      else runs.push({ start: from, end: to })
    }
    return runs
  }
}

/** Writes a reading character by character. */
export class Writer {
  readonly #raw: string
  readonly #parts: string[] = []
  readonly #from: number[] = []
  readonly #to: number[] = []
  #last = ''

  constructor(raw: string) {
    this.#raw = raw
  }

  get length(): number {
    return this.#from.length
  }

  /** Raw text as it stands. */
  copy(start: number, end: number): void {
    for (let n = start; n < end; n++) this.put(this.#raw.charAt(n), n, n + 1)
  }

  /** Characters that stand for a stretch of raw text: an entity, a run of blanks. */
  put(text: string, start: number, end: number): void {
    this.#parts.push(text)
    this.#last = text.at(-1) ?? this.#last
    // Several units of one sign share its place: the first has it, the others stand empty behind it.
    for (let n = 0; n < text.length; n++) {
      this.#from.push(n === 0 ? start : end)
      this.#to.push(end)
    }
  }

  /** Characters that stand for markup at a place; breaks no more than make up an empty line. */
  gap(text: string, at: number): void {
    if (text.startsWith('\n')) {
      const before = this.#parts.slice(-2).join('').match(/\n*$/)?.[0].length ?? 0
      if (before < text.length) this.put(text.slice(before), at, at)
    } else this.put(text, at, at)
  }

  /** The last character written. */
  get last(): string {
    return this.#last
  }

  done(): SourceText {
    return new SourceText(this.#raw, { text: this.#parts.join(''), from: this.#from, to: this.#to })
  }
}
