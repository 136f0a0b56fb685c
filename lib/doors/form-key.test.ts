import { beforeAll, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { formMadeAt, makeFormKey } from './form-key'

beforeAll(() => vi.stubEnv('BALCONY_SECRET', 'a secret of tests alone, long enough for anybody'))

it('tells when a form was made, in the shape of a UUID', () => {
  const at = Date.UTC(2026, 10, 25, 9)
  const key = makeFormKey(at)
  expect(z.uuid().safeParse(key).success).toBe(true)
  expect(formMadeAt(key)).toEqual(new Date(at))
  expect(formMadeAt(key.toUpperCase())).toEqual(new Date(at))
  expect(makeFormKey(at)).not.toBe(key)
})

it('believes no key it did not make', () => {
  const key = makeFormKey()
  const other = key.at(3) === 'a' ? 'b' : 'a'
  expect(formMadeAt(key.slice(0, 3) + other + key.slice(4))).toBeNull()
  expect(formMadeAt(crypto.randomUUID())).toBeNull()
  expect(formMadeAt('')).toBeNull()
})
