import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { beforeEach, expect, it } from 'vitest'
import { handOn } from '@/lib/env'
import { addressHeader, describeCaller } from './caller'

beforeEach(() => handOn({ TRUSTED_PROXIES: '', APP_URL: '' }))

function described(headers: Record<string, string>) {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: '192.0.2.1' })
  const request = Object.assign(new IncomingMessage(socket), { headers })
  describeCaller(request)
  return request.headers
}

const claims = { 'x-forwarded-for': '198.51.100.9, 203.0.113.7', [addressHeader]: '198.51.100.8' }

it.each([
  ['', '192.0.2.1'],
  ['1', '203.0.113.7'],
  ['2', '198.51.100.9'],
  ['3', '192.0.2.1'],
])('with %s trusted proxies the address is %s', (proxies, address) => {
  handOn({ TRUSTED_PROXIES: proxies })
  expect(described({ ...claims })[addressHeader]).toBe(address)
})

it('lets nobody say which host this is', () => {
  expect(described({ 'x-forwarded-host': 'evil.example' })['x-forwarded-host']).toBeUndefined()
  handOn({ APP_URL: 'https://films.example' })
  expect(described({ 'x-forwarded-host': 'evil.example' })['x-forwarded-host']).toBe('films.example')
})
