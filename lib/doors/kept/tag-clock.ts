/**
 * Remembers when each tag last changed, in ticks rather than milliseconds: two things in the same
 * millisecond still have an order. A page is fresh while none of its tags has moved since its
 * rendering began. Forgetting a tag costs freshness, never truth: the floor rises instead.
 */
export class TagClock {
  #tick = 0
  #floor = 0
  #moved = new Map<string, number>()
  readonly #remembered: number

  /** Whether a connection tells us of writes. Nothing may be kept while it does not. */
  listening = false

  constructor(remembered = 50_000) {
    this.#remembered = remembered
  }

  now(): number {
    return this.#tick
  }

  move(tags: readonly string[]): void {
    const tick = ++this.#tick
    for (const tag of tags) {
      this.#moved.delete(tag)
      this.#moved.set(tag, tick)
    }
    for (const [tag, at] of this.#moved) {
      if (this.#moved.size <= this.#remembered) break
      this.#moved.delete(tag)
      this.#floor = Math.max(this.#floor, at)
    }
  }

  /** Trusts nothing that began before this moment: whatever was written meanwhile is unknown. */
  flush(): void {
    this.#floor = ++this.#tick
    this.#moved.clear()
  }

  isFresh(tags: readonly string[], since: number): boolean {
    if (since < this.#floor) return false
    return tags.every((tag) => (this.#moved.get(tag) ?? 0) <= since)
  }

  /** Whether what began at `since` may be kept now. */
  mayKeep(tags: readonly string[], since: number): boolean {
    return this.listening && this.isFresh(tags, since)
  }
}
