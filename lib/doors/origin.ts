import { environment } from '@/lib/env'

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Whether a write comes from a page of ours. Without APP_URL that is this machine on our port, by any of its
 * names; a missing Origin and `null` are nobody’s.
 */
export function isOwnOrigin(origin: string | null): boolean {
  const { APP_URL, PORT } = environment()
  if (APP_URL) return origin === APP_URL
  const { protocol, hostname, port } = URL.parse(origin ?? '') ?? {}
  return protocol === 'http:' && loopback.has(hostname ?? '') && (port || '80') === String(PORT)
}

/**
 * The one address that a write may come to from anywhere: a mail program’s button that stops our letters (RFC 8058),
 * by the signed token in it and without a cookie.
 */
export const needsNoOrigin = (path: string): boolean =>
  /^\/api\/mail\/stop\/[0-9a-z]{1,7}-[\w-]{22}$/.test(path)
