import { isSigned, signature } from '@/lib/doors/signing'

/** Where a page of reviews begins: after this review, as it then stood in the list's order. */
export type Place = { key: number; id: number }

const MAC_LENGTH = 12

/**
 * A place as an address has it. It holds what the list is ordered by, so that a page begins where the one before
 * ended even if that review is gone or has moved since; and it is signed for its list, so that only places we
 * handed out lead to a page.
 */
export function makePlace(list: string, { key, id }: Place): string {
  const bits = Buffer.alloc(12)
  bits.writeDoubleBE(key)
  bits.writeInt32BE(id, 8)
  const text = bits.toString('base64url')
  return `${text}${signature(purpose(list), text, MAC_LENGTH)}`
}

/** The place an address names, or null for one we never made for this list. */
export function readPlace(list: string, segment: string): Place | null {
  if (!/^[\w-]{28}$/.test(segment)) return null
  const text = segment.slice(0, -MAC_LENGTH)
  if (!isSigned(purpose(list), text, segment.slice(-MAC_LENGTH))) return null
  const bits = Buffer.from(text, 'base64url')
  return { key: bits.readDoubleBE(), id: bits.readInt32BE(8) }
}

const purpose = (list: string) => `reviews\n${list}`
