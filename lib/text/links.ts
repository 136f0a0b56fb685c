const HREF_MAX = 2000
const SCHEMES = /^(?:https?:\/\/|mailto:)/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: a browser drops them, and would read another address
const ODD = /[\u0000-\u0020\u007f-\u009f\\<>"`{}|^\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufdd0-\ufdef]/
const MAIL = /^[\w.+-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,62}$/i

/**
 * The address a link may lead to, written out the one way a browser understands it, or null. Only http,
 * https and mailto; nobody’s name or password before the host, since it is taken for the host.
 */
export function safeHref(typed: string): string | null {
  if (typed.length > HREF_MAX || !SCHEMES.test(typed)) return null
  const read = decoded(typed)
  if (read === null || ODD.test(read)) return null
  if (/^mailto:/i.test(typed)) {
    const address = (read.slice('mailto:'.length).split('?')[0] ?? '').toLowerCase()
    return MAIL.test(address) ? `mailto:${address}` : null
  }
  if (!URL.canParse(typed)) return null
  const url = new URL(typed)
  return url.username || url.password || !/[a-z0-9]/i.test(url.hostname) ? null : url.href
}

/** Without its escapes: a spoiler’s mark in an address, say, comes to us escaped. */
function decoded(typed: string): string | null {
  try {
    return decodeURI(typed)
  } catch {
    return null
  }
}

/** Where a link leads, in a word: the host in its ASCII form (lookalike letters show), or the address mailed to. */
export function hostOf(href: string): string {
  const url = new URL(href)
  return url.protocol === 'mailto:' ? url.pathname : url.host.replace(/^www\./, '')
}

/** Whether a link’s words are its own address, so that its host need not be said again. */
export function saysHost(words: string, href: string): boolean {
  const said = words
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:)/, '')
    .replace(/^www\./, '')
  const host = hostOf(href).toLowerCase()
  return said.startsWith(host) && /^(?:[/?#]\S*)?$/.test(said.slice(host.length))
}
