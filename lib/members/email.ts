import { z } from 'zod'

export const EMAIL_MAX = 254

/**
 * An e-mail address in the one form we keep: trimmed, its host in small ASCII letters (`bücher` is `xn--bcher-kva`)
 * without a last dot, its name in small letters. Dots and what follows a plus stay: whose mailbox that is, only
 * the host knows, and letters go where people said.
 */
export const email = z
  .string()
  .trim()
  .max(EMAIL_MAX, 'This address is too long.')
  .transform(canonical)
  .pipe(z.email('Write an e-mail address, such as you@example.org.'))

/** No two mailboxes anybody uses differ by case alone, so neither do two accounts. */
function canonical(typed: string): string {
  const at = typed.lastIndexOf('@')
  if (at < 1) return typed
  const host = URL.parse(`http://${typed.slice(at + 1)}`)
  const plain = host && host.pathname === '/' && !host.port && !host.username && !host.search && !host.hash
  return plain
    ? `${typed.slice(0, at).normalize('NFKC').toLowerCase()}@${host.hostname.replace(/\.$/, '')}`
    : typed
}
