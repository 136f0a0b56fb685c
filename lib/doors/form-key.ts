import { randomBytes } from 'node:crypto'
import { signature } from './signing'

const PURPOSE = 'form key'
/** Hexadecimal digits: of the time, of chance, of the signature. */
const SIGNED = 10

/** Whose a form is: who opens it sends it. Null of one that is anybody's. */
type Whose = { id: number } | null

/**
 * A key for somebody's form, in the shape of a UUID (version 8): when it was made, chance, and what we alone could have
 * signed. Sent back by them, it tells how long they had the form before them.
 */
export function makeFormKey(whose: Whose, now = Date.now()): string {
  const chance = randomBytes(6).toString('hex')
  const open = `${now.toString(16).padStart(12, '0')}8${chance.slice(0, 3)}8${chance.slice(3, 8)}`
  const hex = open + hexSigned(open, whose)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** When a form was made that somebody sent back with this key; null for a key that we did not make for them. */
export function formMadeAt(key: string, whose: Whose): Date | null {
  const hex = key.replaceAll('-', '').toLowerCase()
  if (!/^[\da-f]{12}8[\da-f]{19}$/.test(hex)) return null
  const [open, given] = [hex.slice(0, -SIGNED), hex.slice(-SIGNED)]
  return given === hexSigned(open, whose) ? new Date(Number.parseInt(hex.slice(0, 12), 16)) : null
}

const hexSigned = (open: string, whose: Whose) =>
  Buffer.from(signature(PURPOSE, `${whose?.id ?? ''} ${open}`, 20), 'base64url')
    .toString('hex')
    .slice(0, SIGNED)
