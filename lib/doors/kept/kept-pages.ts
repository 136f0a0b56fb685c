import type { CacheHandlerValue } from 'next/dist/server/lib/incremental-cache'

export interface KeptPage {
  /** Next's own name for it, which also tells apart two routes answering one path. */
  key: string
  path: string
  tags: readonly string[]
  /** The tick of the tag clock at which its rendering began. */
  since: number
  bytes: number
  stored: CacheHandlerValue
}

/** Pages in memory, by path, least recently used first out once they weigh too much together. */
export class KeptPages {
  #pages = new Map<string, KeptPage>()
  #bytes = 0
  limit: number

  constructor(limit: number) {
    this.limit = limit
  }

  get size() {
    return this.#pages.size
  }

  get bytes() {
    return this.#bytes
  }

  get(path: string): KeptPage | undefined {
    const page = this.#pages.get(path)
    if (page) {
      this.#pages.delete(path)
      this.#pages.set(path, page)
    }
    return page
  }

  keep(page: KeptPage): void {
    this.drop(page.path)
    if (page.bytes > this.limit) return
    this.#pages.set(page.path, page)
    this.#bytes += page.bytes
    for (const path of this.#pages.keys()) {
      if (this.#bytes <= this.limit) break
      this.drop(path)
    }
  }

  drop(path: string): void {
    const page = this.#pages.get(path)
    if (!page) return
    this.#pages.delete(path)
    this.#bytes -= page.bytes
  }
}
