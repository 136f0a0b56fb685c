import { readFile, stat } from 'node:fs/promises'
import { asJson, type DocumentJson, failedJson } from '@/lib/documents/as-json'
import { titlesAsked } from '@/lib/documents/asking'
import type { KnownReview } from '@/lib/documents/catalogue'
import { decode, MOST_BYTES } from '@/lib/documents/decoding/decoding'
import { knownTo } from '@/lib/documents/queries'
import { readDocument } from '@/lib/documents/read-document'
import type { Reading } from '@/lib/documents/reading'
import { clean } from '@/lib/documents/residue/receipt'
import { Unreadable } from '@/lib/documents/unreadable'

/** Reads files one after the other against the catalogue; one that cannot be read does not keep the others from it. */
export class Reader {
  readonly #slug: string | null
  /** What this run has read: the same document twice in a folder is a duplicate too. */
  readonly #seen: KnownReview[] = []

  constructor(slug: string | null) {
    this.#slug = slug
  }

  async read(file: string): Promise<DocumentJson> {
    try {
      const reading = await this.#readOne(file)
      this.#remember(file, reading)
      return asJson(file, reading)
    } catch (error) {
      if (error instanceof Unreadable) return failedJson(file, error.message)
      const code = (error as NodeJS.ErrnoException).code
      // A file that is not there is the editor's affair; anything else is ours.
      if (code && /^E(?:NOENT|ACCES|PERM|ISDIR|NOTDIR|LOOP|NAMETOOLONG|IO)$/.test(code))
        return failedJson(file, `This file cannot be read (${code}).`)
      throw error
    }
  }

  async #readOne(file: string): Promise<Reading> {
    const { size } = await stat(file)
    if (size > MOST_BYTES) throw new Unreadable('This document is larger than 1 MB.')
    const decoded = decode(await readFile(file))
    const known = await knownTo(titlesAsked(decoded.text), this.#slug)
    return readDocument(decoded, { ...known, reviews: [...known.reviews, ...this.#seen] }, this.#slug)
  }

  #remember(file: string, { film, headline, critic, raw, cuts, status }: Reading): void {
    if (status === 'duplicate') return
    this.#seen.push({
      id: file,
      film: film.value.slug ?? '',
      headline: headline.value,
      critic: critic.value.name,
      text: clean(raw, cuts),
    })
  }
}
