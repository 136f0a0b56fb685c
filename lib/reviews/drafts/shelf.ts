import type { Values } from '@/lib/form-state'

/** A text kept in this browser until the server has it. */
export interface Shelved {
  typed: Values
  /** The draft the server had when it was typed. */
  version: number
  /** When it was last typed in, as an ISO date. */
  at: string
}

/** Where one text is kept in this browser. A browser that keeps nothing is no reason to stop anybody writing. */
export class Shelf {
  readonly #key: string
  readonly #storage: () => Storage
  constructor(member: number, film: string, storage = () => window.localStorage) {
    this.#key = `balcony-draft ${member} ${film}`
    this.#storage = storage
  }

  put(shelved: Shelved): boolean {
    try {
      this.#storage().setItem(this.#key, JSON.stringify(shelved))
      return true
    } catch {
      return false
    }
  }

  find(): Shelved | null {
    try {
      const found = JSON.parse(this.#storage().getItem(this.#key) ?? 'null')
      return isShelved(found) ? found : null
    } catch {
      return null
    }
  }

  clear(): void {
    try {
      this.#storage().removeItem(this.#key)
    } catch {
      // What was never kept is gone already.
    }
  }
}

function isShelved(found: unknown): found is Shelved {
  if (typeof found !== 'object' || found === null) return false
  const { typed, version, at } = found as Partial<Shelved>
  const isTyped =
    typeof typed === 'object' && Object.values(typed).every((value) => typeof value === 'string')
  return isTyped && Number.isInteger(version) && Number.isFinite(Date.parse(String(at)))
}
