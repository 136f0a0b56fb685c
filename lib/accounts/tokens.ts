import { createHash, randomBytes } from 'node:crypto'

export const TOKEN_FORM = /^[\w-]{43}$/

/** 256 bits that nobody can guess, as text for a cookie or a link. */
export const makeToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a token: who reads the database cannot use it. */
export const hashOf = (token: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(token).digest())
