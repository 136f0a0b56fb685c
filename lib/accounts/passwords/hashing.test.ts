import { expect, it } from 'vitest'
import { hashPassword, isPassword } from './hashing'

it('knows a password again by an Argon2id hash of the stated cost', async () => {
  const hash = await hashPassword('a seat by the aisle')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await isPassword(hash, 'a seat by the aisle')).toBe(true)
  expect(await isPassword(hash, 'a seat by the door')).toBe(false)
})

it('works as long for nobody', async () => {
  const hash = await hashPassword('a seat by the aisle')
  await isPassword(null, 'warm up')
  const took = async (against: string | null) => {
    const since = performance.now()
    for (let n = 0; n < 8; n++) expect(await isPassword(against, 'a seat by the door')).toBe(false)
    return performance.now() - since
  }
  const [somebody, nobody] = [await took(hash), await took(null)]
  expect(nobody).toBeGreaterThan(somebody / 3)
})

it('lets a few at a time, and turns away more than it can soon check', async () => {
  const hash = await hashPassword('a seat by the aisle')
  const tries = await Promise.allSettled(Array.from({ length: 90 }, () => isPassword(hash, 'x')))
  const refused = tries.filter((one) => one.status === 'rejected')
  expect(refused.length).toBeGreaterThan(0)
  expect(refused[0]?.reason).toMatchObject({ reason: 'busy' })
})
