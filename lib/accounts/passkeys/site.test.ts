import { afterAll, expect, it } from 'vitest'
import { handOn } from '@/lib/env'
import { relyingParty, whyNoPasskeys } from './site'

afterAll(() => handOn({ APP_URL: '' }))

it.each([
  ['https://balcony.example', null, 'balcony.example'],
  ['http://localhost:3000', null, 'localhost'],
  ['http://balcony.example', /only for sites reached over https/, 'balcony.example'],
  ['http://192.0.2.7:3000', /reached by a number/, '192.0.2.7'],
  ['https://[2001:db8::1]', /reached by a number/, '[2001:db8::1]'],
])('%s', (APP_URL, why, rpID) => {
  handOn({ APP_URL })
  expect(relyingParty().rpID).toBe(rpID)
  if (why) expect(whyNoPasskeys()).toMatch(why)
  else expect(whyNoPasskeys()).toBeNull()
})
