import { expect, test } from 'vitest'
import { addressOf, whyNotListen } from './port'

test.each([
  ['127.0.0.1', 'http://localhost:3000'],
  ['0.0.0.0', 'http://localhost:3000'],
  ['192.168.1.5', 'http://192.168.1.5:3000'],
  ['fd00::1', 'http://[fd00::1]:3000'],
])('listening on %s, people type %s', (host, address) => {
  expect(addressOf(3000, host)).toBe(address)
})

test('an error that has nothing to do with listening stays what it is', () => {
  const bug = new TypeError('x is not a function')
  expect(whyNotListen(3000, '127.0.0.1', bug)).toBe(bug)
})

test('a port for administrators only is said to be one', () => {
  const refused = Object.assign(new Error('no'), { code: 'EACCES' })
  expect(whyNotListen(80, '127.0.0.1', refused).message).toMatch(/above 1023/)
})
