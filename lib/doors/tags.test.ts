import { expect, it } from 'vitest'
import { tagged } from './tags'

it('gives back what was loaded, outside Next too', async () => {
  expect(await tagged(['film:1'], 'film', async () => ({ id: 1 }))).toEqual({ id: 1 })
})

it('lets a failed load fail', async () => {
  await expect(tagged(['film:1'], 'none', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
})
