import { isSigned, signature } from '@/lib/doors/signing'
import { addressOf } from '@/lib/site'

const PURPOSE = 'no more letters'
const LENGTH = 22

/**
 * What stops the letters to one member, whoever brings it and how often: in every letter, and nowhere kept. It does
 * nothing else, so that it need not end.
 */
export function stopToken(memberId: number): string {
  const text = memberId.toString(36)
  return `${text}-${signature(PURPOSE, text, LENGTH)}`
}

/** Whom a token is about; null for one we never made. */
export function readStopToken(token: string): number | null {
  const [, text, given] = /^([0-9a-z]{1,7})-([\w-]{22})$/.exec(token) ?? []
  if (!text || !given || !isSigned(PURPOSE, text, given)) return null
  const id = Number.parseInt(text, 36)
  return id.toString(36) === text && id <= 2_147_483_647 ? id : null
}

/** Where people stop letters, with a button, since programs open links; and where a mail program does it for them. */
export const stopPath = (token: string): string => `/account/mail/stop/${token}`
export const oneClickPath = (token: string): string => `/api/mail/stop/${token}`

export const waysToStop = (memberId: number) => {
  const token = stopToken(memberId)
  return { page: addressOf(stopPath(token)), oneClick: addressOf(oneClickPath(token)) }
}
