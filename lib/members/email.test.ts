import { expect, it } from 'vitest'
import { email } from './email'

it.each([
  [' Okju@Example.ORG ', 'okju@example.org'],
  ['okju@BÜCHER.example.', 'okju@xn--bcher-kva.example'],
  ['okju@xn--bcher-kva.example', 'okju@xn--bcher-kva.example'],
  ['ｏｋｊｕ@ｅｘａｍｐｌｅ.org', 'okju@example.org'],
  ['o.k.j.u+films@example.org', 'o.k.j.u+films@example.org'],
  ['a+films@bücher.example', 'a+films@xn--bcher-kva.example'],
])('%s is kept as %s', (typed, kept) => expect(email.parse(typed)).toBe(kept))

it.each(['Okju@Example.org', 'a@bücher.example.', 'a.b+c@d.example'])('%s stays as it is kept', (typed) =>
  expect(email.parse(email.parse(typed))).toBe(email.parse(typed)),
)

it.each([
  'okju',
  'okju@127.1',
  'okju@[::1]',
  '@example.org',
  'okju@',
  'okju@example',
  'a b@example.org',
  'okju@example.org/x',
  'okju@example.org:25',
  'a@b.example\r\nBcc: c@d.example',
  `${'x'.repeat(250)}@example.org`,
])('%s is refused', (typed) => expect(email.safeParse(typed).success).toBe(false))
