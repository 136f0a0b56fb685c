import { readFile, stat } from 'node:fs/promises'
import { knownToDesk } from '@/lib/desk/documents/known'
import { takeIn } from '@/lib/desk/documents/taking-in'
import { asJson, type DocumentJson, failedJson } from '@/lib/documents/as-json'
import { titlesAsked } from '@/lib/documents/asking'
import type { KnownReview } from '@/lib/documents/catalogue'
import { decode, MOST_BYTES } from '@/lib/documents/decoding/decoding'
import { readDocument } from '@/lib/documents/read-document'
import type { Reading } from '@/lib/documents/reading'
import { clean } from '@/lib/documents/residue/receipt'
import { Unreadable } from '@/lib/documents/unreadable'
import type { RightsBasis } from '@/prisma/generated/enums'

/** What is said of all files of a run, and whether they are only looked at. */
type Asked = { film: string | null; rights: RightsBasis; isTrial: boolean }

/** What a file says, and the document it is kept as. */
type Told = { id: number | null; document: DocumentJson }

/** Reads files one after the other against the catalogue; one that cannot be read does not keep the others from it. */
export class Reader {
  readonly #asked: Asked
  /** What a trial has read: the same document twice in a folder is a duplicate too. */
  readonly #seen: KnownReview[] = []

  constructor(asked: Asked) {
    this.#asked = asked
  }

  async read(file: string): Promise<Told> {
    try {
      const { size } = await stat(file)
      if (size > MOST_BYTES) throw new Unreadable('This document is larger than 1 MB.')
      const bytes = new Uint8Array(await readFile(file))
      if (this.#asked.isTrial) return { id: null, document: asJson(file, await this.#tried(file, bytes)) }
      const { id, reading } = await takeIn(null, { bytes, name: file, ...this.#asked })
      return { id, document: asJson(file, reading) }
    } catch (error) {
      if (error instanceof Unreadable) return { id: null, document: failedJson(file, error.message) }
      const code = (error as NodeJS.ErrnoException).code
      // A file that is not there is the editor's affair; anything else is ours.
      if (code && /^E(?:NOENT|ACCES|PERM|ISDIR|NOTDIR|LOOP|NAMETOOLONG|IO)$/.test(code))
        return { id: null, document: failedJson(file, `This file cannot be read (${code}).`) }
      throw error
    }
  }

  async #tried(file: string, bytes: Uint8Array): Promise<Reading> {
    const { film } = this.#asked
    const decoded = decode(bytes)
    const known = await knownToDesk(titlesAsked(decoded.text), film)
    const reading = readDocument(decoded, { ...known, reviews: [...known.reviews, ...this.#seen] }, film)
    this.#remember(file, reading)
    return reading
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
