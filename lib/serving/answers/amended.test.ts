import { expect, it } from 'vitest'
import { amended } from './amended'

const held = { status: 200, headers: { 'x-own': 'kept' }, body: Buffer.from('page') }

it('leaves an answer as it is where nothing was said', () => expect(amended(held, {})).toEqual(held))

it('gives a page another status and more headers, and lets a redirect be one', () => {
  const said = { status: 429, headers: { 'retry-after': '60' } }
  expect(amended(held, said)).toMatchObject({
    status: 429,
    headers: { 'x-own': 'kept', 'retry-after': '60' },
  })
  expect(amended({ ...held, status: 303 }, said).status).toBe(303)
})

it('takes a cookie away, unless the answer has just set it', () => {
  const said = { expiredCookie: 'seat=; Max-Age=0' }
  expect(amended(held, said).headers['set-cookie']).toEqual(['seat=; Max-Age=0'])
  const setting = { ...held, headers: { 'set-cookie': ['seat=14; Path=/'] } }
  expect(amended(setting, said).headers['set-cookie']).toEqual(['seat=14; Path=/'])
  const other = { ...held, headers: { 'set-cookie': 'theme=dark' } }
  expect(amended(other, said).headers['set-cookie']).toEqual(['theme=dark', 'seat=; Max-Age=0'])
})
