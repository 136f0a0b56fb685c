/** The encodings we recognise, by the names editors are shown. */
export type Encoding = 'UTF-8' | 'UTF-8 with BOM' | 'UTF-16 LE' | 'UTF-16 BE' | 'Windows-1252' | 'Latin-1'

type Marked = { encoding: Encoding; bom: number[]; label: string }

const MARKS: readonly Marked[] = [
  { encoding: 'UTF-8 with BOM', bom: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { encoding: 'UTF-16 LE', bom: [0xff, 0xfe], label: 'utf-16le' },
  { encoding: 'UTF-16 BE', bom: [0xfe, 0xff], label: 'utf-16be' },
]

/** How many bytes of a text without a mark are looked at to tell UTF-16 by its empty halves. */
const LOOKED_AT = 4_096

/** What a byte order mark says, and how many bytes it takes. */
export function marked(bytes: Uint8Array): { encoding: Encoding; label: string; skip: number } | null {
  const found = MARKS.find(({ bom }) => bom.every((byte, n) => bytes[n] === byte))
  return found ? { encoding: found.encoding, label: found.label, skip: found.bom.length } : null
}

/** UTF-16 without a mark: nearly every other byte of western text is empty. */
export function unmarkedWide(bytes: Uint8Array): 'UTF-16 LE' | 'UTF-16 BE' | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null
  const looked = Math.min(bytes.length, LOOKED_AT)
  const empty = [0, 0]
  for (let n = 0; n < looked; n++) if (bytes[n] === 0) empty[n % 2] = (empty[n % 2] ?? 0) + 1
  const [even = 0, odd = 0] = empty.map((count) => count / (looked / 2))
  if (odd > 0.6 && even < 0.05) return 'UTF-16 LE'
  if (even > 0.6 && odd < 0.05) return 'UTF-16 BE'
  return null
}

/** Windows-1252 gives letters to the bytes 80–9F, where Latin-1 has only controls that no text uses. */
export const singleByte = (bytes: Uint8Array): 'Windows-1252' | 'Latin-1' =>
  bytes.some((byte) => byte >= 0x80 && byte <= 0x9f) ? 'Windows-1252' : 'Latin-1'
