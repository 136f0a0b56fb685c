import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { environment } from '@/lib/env'

const CIPHER = 'aes-256-gcm'
const [NONCE, TAG] = [12, 16]

/** A key of its own for this purpose, so that nothing else the secret is for can be played against it. */
function key(): Buffer {
  const secret = environment().BALCONY_SECRET
  if (!secret) throw new Error('BALCONY_SECRET is not set: start with `npm start`, which makes one')
  return Buffer.from(hkdfSync('sha256', secret, '', 'balcony second factor', 32))
}

/**
 * A member’s shared secret as the database keeps it: nonce, tag and cipher text. Who reads the database without
 * BALCONY_SECRET learns nothing, and who writes it cannot give one member another’s.
 */
export function seal(secret: string, memberId: number): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, key(), nonce).setAAD(Buffer.from(String(memberId)))
  const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), text]))
}

/** The secret again. @throws where it was sealed for somebody else, or with another BALCONY_SECRET */
export function unseal(sealed: Uint8Array, memberId: number): string {
  const bytes = Buffer.from(sealed)
  const [nonce, tag, text] = [
    bytes.subarray(0, NONCE),
    bytes.subarray(NONCE, NONCE + TAG),
    bytes.subarray(NONCE + TAG),
  ]
  const decipher = createDecipheriv(CIPHER, key(), nonce).setAAD(Buffer.from(String(memberId)))
  return Buffer.concat([decipher.setAuthTag(tag).update(text), decipher.final()]).toString('utf8')
}
