import { expect, it } from 'vitest'
import { headersOfKeptPages, livelyPolicy, stillPolicy } from './policies.ts'

it.each([
  ['still', stillPolicy],
  ['lively', livelyPolicy('abc')],
])('allows nothing inline and no other host (%s)', (_, policy) => {
  expect(policy).not.toMatch(/unsafe-|https?:|\*|data:/)
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
})

it('lets no browser or proxy show one door’s page at the other', () => {
  expect(headersOfKeptPages.vary).toContain('Cookie')
  expect(headersOfKeptPages['cache-control']).toBe('public, max-age=0, must-revalidate')
})

it('lets forms lead to other sites only where they are named', () => {
  expect(livelyPolicy('n')).toMatch(/form-action 'self';/)
  expect(livelyPolicy('n', ['https://id.example'])).toMatch(/form-action 'self' https:\/\/id\.example;/)
})
