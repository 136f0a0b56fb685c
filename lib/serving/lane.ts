/** Thrown to whoever finds the queue full. */
export class LaneFull extends Error {}

/**
 * Lets a few pieces of work run abreast and the next ones wait, first come, first served.
 * Rendering is what costs; whatever comes in, only so much of it happens at once, and readers of
 * kept pages, who never enter a lane, are answered in between.
 */
export class Lane {
  readonly #abreast: number
  readonly #queueLimit: number
  readonly #waiting: (() => void)[] = []
  #running = 0

  constructor(abreast: number, queueLimit: number) {
    this.#abreast = abreast
    this.#queueLimit = queueLimit
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#abreast) {
      if (this.#waiting.length >= this.#queueLimit) throw new LaneFull()
      await new Promise<void>((go) => this.#waiting.push(go))
    } else this.#running++
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#running--
    }
  }
}
