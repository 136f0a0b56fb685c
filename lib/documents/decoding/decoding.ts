import { Unreadable } from '@/lib/documents/unreadable'
import { type Encoding, marked, singleByte, unmarkedWide } from './encodings'

const MB = 1024 * 1024

/** The largest document we take in. */
export const MOST_BYTES = MB

/** More controls than this among the characters is no text. */
const MOST_CONTROLS = 0.01

/** A document's text and the encoding it was read by. Offsets everywhere count UTF-16 units of this text. */
export type Decoded = { text: string; encoding: Encoding }

/**
 * Decodes a document, a byte order mark left out.
 * @throws Unreadable where it is empty, too large or no text
 */
export function decode(bytes: Uint8Array, most = MOST_BYTES, what = 'document'): Decoded {
  if (bytes.length > most) throw new Unreadable(`This ${what} is larger than ${most / MB} MB.`)
  const decoded = decodeAny(bytes)
  if (decoded.text.trim() === '') throw new Unreadable(`This ${what} is empty.`)
  if (isBinary(decoded.text)) throw new Unreadable('This is not a text but a binary file.')
  return decoded
}

function decodeAny(bytes: Uint8Array): Decoded {
  const mark = marked(bytes)
  if (mark) return { text: lenient(mark.label, bytes.subarray(mark.skip)), encoding: mark.encoding }
  const wide = unmarkedWide(bytes)
  if (wide) return { text: lenient(wide === 'UTF-16 LE' ? 'utf-16le' : 'utf-16be', bytes), encoding: wide }
  const text = strictUtf8(bytes)
  if (text !== null) return { text, encoding: 'UTF-8' }
  return { text: lenient('windows-1252', bytes), encoding: singleByte(bytes) }
}

/** With what no text is left as the replacement character, a mark inside kept. */
const lenient = (label: string, bytes: Uint8Array) =>
  new TextDecoder(label, { ignoreBOM: true }).decode(bytes)

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function isBinary(text: string): boolean {
  let controls = 0
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n)
    if (code === 0) return true
    const isControl =
      (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0xfffd
    if (isControl || (code > 126 && code < 160 && code !== 133)) controls++
  }
  return controls / text.length > MOST_CONTROLS
}
