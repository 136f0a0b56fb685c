import { expect, test } from 'vitest'
import { plainError } from './log'

test('a logged database error tells its code and not what was typed', () => {
  const error = Object.assign(new Error('duplicate key'), {
    code: '23505',
    detail: 'Key (email)=(a@b.example)',
  })
  expect(plainError(error)).toMatchObject({ message: 'duplicate key', code: '23505' })
  expect(JSON.stringify(plainError(error))).not.toContain('a@b.example')
})

test('causes are followed, other throws are told by their text', () => {
  const error = new Error('page failed', { cause: new Error('connection refused') })
  expect(plainError(error)).toMatchObject({ cause: { message: 'connection refused' } })
  expect(plainError('nothing')).toEqual({ message: 'nothing' })
})
