import type { IncomingMessage } from 'node:http'
import { environment } from '@/lib/env'

/** Where the address of whoever asks stands, for the code behind the pages. */
export const addressHeader = 'x-balcony-address'

/** Replaces what a request may claim about itself by what we know. */
export function describeCaller({ headers, socket }: IncomingMessage): void {
  const { APP_URL, TRUSTED_PROXIES } = environment()
  const told = String(headers['x-forwarded-for'] ?? '').split(',')
  const believed = TRUSTED_PROXIES > 0 ? told.at(-TRUSTED_PROXIES)?.trim() : undefined
  headers[addressHeader] = believed || socket.remoteAddress || ''
  // Next believes it, and compares it with the origin of a form.
  delete headers['x-forwarded-host']
  if (APP_URL) headers['x-forwarded-host'] = new URL(APP_URL).host
}
