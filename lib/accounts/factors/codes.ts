import 'server-only'
import { generateSecret, verifySync } from 'otplib'
import { signature } from '@/lib/doors/signing'

/** One half minute earlier or later is taken too: clocks differ, and people type. */
const TOLERANCE = 30

export const newSecret = (): string => generateSecret()

/** The half minute (since 1970) a code of this secret belongs to, or null where it belongs to none near now. */
export function stepOf(secret: string, code: string, now = new Date()): number | null {
  const epoch = Math.floor(now.getTime() / 1_000)
  const result = verifySync({ secret, token: code, epoch, epochTolerance: TOLERANCE })
  return result.valid && 'timeStep' in result ? result.timeStep : null
}

/** Crockford’s letters: none is taken for another. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'

/** A recovery code: sixty bits, in three groups that can be read out. */
export function newRecoveryCode(): string {
  const signs = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => LETTERS[byte % 32])
  return [0, 4, 8].map((at) => signs.slice(at, at + 4).join('')).join('-')
}

/** What is kept of it: useless without BALCONY_SECRET. As somebody may type it, with O for 0 and the like. */
export function recoveryHash(memberId: number, typed: string): string {
  const code = typed.toLowerCase().replace(/[\s-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1')
  return signature('recovery code', `${memberId} ${code}`, 43)
}
