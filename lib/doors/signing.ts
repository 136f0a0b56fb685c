import { createHmac, timingSafeEqual } from 'node:crypto'
import { environment } from '@/lib/env'

/** What we alone could have written under a text: `length` signs of an HMAC, for one purpose only. */
export function signature(purpose: string, text: string, length: number): string {
  const secret = environment().BALCONY_SECRET
  if (!secret) throw new Error('BALCONY_SECRET is not set: start with `npm start`, which makes one')
  return createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('base64url').slice(0, length)
}

/** Whether `given` is that signature; takes the same time wherever they differ. */
export function isSigned(purpose: string, text: string, given: string): boolean {
  const [mine, theirs] = [Buffer.from(signature(purpose, text, given.length)), Buffer.from(given)]
  return mine.length === theirs.length && timingSafeEqual(mine, theirs)
}
