import { expect, it } from 'vitest'
import { email } from './email'

it.each([
  [' Okju@Example.ORG ', 'okju@example.org'],
  ['a+films@bücher.example', 'a+films@xn--bcher-kva.example'],
])('%s is kept as %s', (typed, kept) => expect(email.parse(typed)).toBe(kept))

it.each([
  'okju',
  '@example.org',
  'okju@',
  'okju@example',
  'a b@example.org',
  'okju@example.org/x',
  'okju@example.org:25',
  'a@b.example\r\nBcc: c@d.example',
  `${'x'.repeat(250)}@example.org`,
])('%s is refused', (typed) => expect(email.safeParse(typed).success).toBe(false))
