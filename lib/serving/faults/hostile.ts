import type { IncomingMessage } from 'node:http'

export interface Refused {
  status: 400 | 404 | 405 | 413 | 414
  allow?: string
}

const longestAddress = 2_048
/** No form but those of the desk, where files are brought in, has more to say than this (bytes). */
const largest = 1_200_000
const largestAtTheDesk = 6_000_000
/** What these pages answer to. */
const methods = ['GET', 'HEAD', 'POST']
/** Control characters, backslashes and NUL have no place in an address, however they are written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unwelcome = /[\u0000-\u001f\u007f\\]/

/** Why a request should not get as far as Next, or null. */
export function refuse({ method = '', url = '', headers }: IncomingMessage): Refused | null {
  if (!methods.includes(method)) return { status: 405, allow: methods.join(', ') }
  // Every form says what it sends; the proxy knows a write by that.
  if (method === 'POST' && !headers['content-type']) return { status: 400 }
  if (url.length > longestAddress) return { status: 414 }
  // An absolute address, `*`, or one that a browser would take for another host.
  if (!url.startsWith('/') || url.startsWith('//')) return { status: 400 }
  if (!headers.host || /[\s/\\@]/.test(headers.host)) return { status: 400 }
  const [path = '', query = ''] = split(url)
  const decoded = decode(path)
  const most = /^\/desk(\/|$)/.test(decoded ?? '') ? largestAtTheDesk : largest
  if (Number(headers['content-length'] ?? 0) > most) return { status: 413 }
  if (decoded === null || unwelcome.test(decoded)) return { status: 400 }
  if (/(^|\/)\.\.?(\/|$)/.test(decoded)) return { status: 400 }
  if (/%00/.test(query)) return { status: 400 }
  // The member door's inner addresses, and Next's machinery that no page of ours uses.
  if (/^\/member(\/|$)/.test(decoded)) return { status: 404 }
  if (decoded.startsWith('/_next/') && !decoded.startsWith('/_next/static/')) return { status: 404 }
  return null
}

function split(url: string): [string, string] {
  const at = url.indexOf('?')
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)]
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
