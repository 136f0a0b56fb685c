import { NextRequest } from 'next/server'
import { expect, it } from 'vitest'
import { proxy } from './proxy'

const policyOf = () => {
  const { headers } = proxy(new NextRequest('http://localhost:3000/search?q=a'))
  return {
    sent: headers.get('content-security-policy'),
    read: headers.get('x-middleware-request-content-security-policy'),
  }
}

it('gives a page its policy, and Next the same to find the nonce in', () => {
  const { sent, read } = policyOf()
  expect(sent).toMatch(/script-src 'nonce-[\w+/=]{20,}' 'strict-dynamic'/)
  expect(read).toBe(sent)
})

it('never gives two answers one nonce', () => expect(policyOf().sent).not.toBe(policyOf().sent))
