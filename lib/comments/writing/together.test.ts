import { expect, it } from 'vitest'
import { together } from './together'

it('is done once for all who ask meanwhile, and anew for who asks later', async () => {
  let done = 0
  const work = async () => ++done
  expect(await Promise.all([together('a', work), together('a', work), together('b', work)])).toEqual([
    1, 1, 2,
  ])
  expect(await together('a', work)).toBe(3)
})

it('is refused to all alike, and not for good', async () => {
  const refused = () => Promise.reject(new Error('no'))
  const both = await Promise.allSettled([together('a', refused), together('a', refused)])
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await together('a', async () => 'yes')).toBe('yes')
})
