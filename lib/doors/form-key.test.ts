import { beforeAll, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { formMadeAt, makeFormKey } from './form-key'

beforeAll(() => vi.stubEnv('BALCONY_SECRET', 'a secret of tests alone, long enough for anybody'))

const me = { id: 7 }

it('tells when a form was made, in the shape of a UUID', () => {
  const at = Date.UTC(2026, 10, 25, 9)
  const key = makeFormKey(me, at)
  expect(z.uuid().safeParse(key).success).toBe(true)
  expect(formMadeAt(key, me)).toEqual(new Date(at))
  expect(formMadeAt(key.toUpperCase(), me)).toEqual(new Date(at))
  expect(makeFormKey(me, at)).not.toBe(key)
})

it('believes no key it did not make, nor one it made for another', () => {
  const key = makeFormKey(me)
  const other = key.at(3) === 'a' ? 'b' : 'a'
  expect(formMadeAt(key.slice(0, 3) + other + key.slice(4), me)).toBeNull()
  expect(formMadeAt(crypto.randomUUID(), me)).toBeNull()
  expect(formMadeAt('', me)).toBeNull()
  for (const other of [{ id: 8 }, null]) expect(formMadeAt(key, other)).toBeNull()
})
