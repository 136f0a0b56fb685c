import { expect, it } from 'vitest'
import { ownPath } from './own-path'

it.each(['/', '/films/ballerina-2023', '/search?q=a#b'])('%s is ours', (path) =>
  expect(ownPath.parse(path)).toBe(path),
)

it.each([
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  'films',
  '',
  undefined,
])('%s leads to the front page', (path) => expect(ownPath.parse(path)).toBe('/'))
