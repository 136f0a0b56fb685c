import { expect, it } from 'vitest'
import { isOneClick } from './one-click'

const inParts = new FormData()
inParts.set('List-Unsubscribe', 'One-Click')

it.each([
  ['fields', new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), true],
  ['parts', inParts, true],
  ['another word', new URLSearchParams({ 'List-Unsubscribe': 'Later' }), false],
  ['other fields', new URLSearchParams({ a: 'b' }), false],
  ['plain text', 'List-Unsubscribe=One-Click', false],
  ['nothing', null, false],
  ['very much', new URLSearchParams({ a: 'b'.repeat(9_000), 'List-Unsubscribe': 'One-Click' }), false],
])('in %s', async (_, body, expected) =>
  expect(await isOneClick(new Request('http://localhost/', { method: 'POST', body }))).toBe(expected),
)
