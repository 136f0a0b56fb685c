import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from '@/lib/documents/decoding/decoding'
import { readDocument } from '@/lib/documents/read-document'
import type { Reading } from '@/lib/documents/reading'
import { corpusCatalogue } from './catalogue'
import type { Expected } from './expected'

/** A document of our own writing, and what is to be read from it. Whatever `expected` does not name must be empty. */
export type Case = { name: string; bytes: Uint8Array; expected: Expected }

const HERE = import.meta.dirname

/** `corpus` the engine was made with; the others were written, and read once, before anything was changed for them. */
export type Folder = 'corpus' | 'held-out' | 'held-out-second' | 'held-out-third' | 'held-out-fourth'

/** The documents of a folder. */
export function casesOf(folder: Folder): Case[] {
  return readdirSync(join(HERE, folder))
    .filter((file) => file.endsWith('.case'))
    .sort()
    .map((file) => {
      const whole = readFileSync(join(HERE, folder, file), 'utf8')
      const at = whole.indexOf('\n====\n')
      const expected = JSON.parse(whole.slice(0, at)) as Expected
      return { name: file.replace(/\.case$/, ''), bytes: encoded(whole.slice(at + 6), expected), expected }
    })
}

/** A case may ask for line ends and an encoding of its own. */
function encoded(text: string, { encoding, crlf }: Expected): Uint8Array {
  const lines = crlf ? text.replaceAll('\n', '\r\n').replace('Score :', 'Score\u00a0:') : text
  if (encoding === 'utf-16le') return Buffer.from(`\ufeff${lines}`, 'utf16le')
  return Buffer.from(lines, encoding === 'latin1' ? 'latin1' : 'utf8')
}

export const read = ({ bytes }: Case): Reading => readDocument(decode(bytes), corpusCatalogue)
