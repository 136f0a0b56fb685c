/** Thrown to whoever finds the queue full. */
export class LaneFull extends Error {}

/**
 * Lets a few pieces of work run abreast and the next ones wait, first come, first served.
 *
 * It begins one at a time, with a turn of the event loop in between: a rendering that waits for
 * nothing runs to its end in one go, and dozens in a row would keep everybody else from their turn.
 */
export class Lane {
  readonly #abreast: number
  readonly #queueLimit: number
  readonly #waiting: (() => void)[] = []
  #running = 0
  #turning = false

  constructor(abreast: number, queueLimit: number) {
    this.#abreast = abreast
    this.#queueLimit = queueLimit
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#waiting.length >= this.#queueLimit) throw new LaneFull()
    await new Promise<void>((begin) => {
      this.#waiting.push(begin)
      this.#turn()
    })
    try {
      return await work()
    } finally {
      this.#running--
      this.#turn()
    }
  }

  #turn(): void {
    if (this.#turning || this.#running >= this.#abreast || this.#waiting.length === 0) return
    this.#turning = true
    setImmediate(() => {
      this.#turning = false
      this.#running++
      this.#waiting.shift()?.()
      this.#turn()
    })
  }
}
