import { expect, it } from 'vitest'
import { valuesOf } from './form-state'

it('keeps what was typed, but no secret, no file and nothing of Next’s', () => {
  const form = new FormData()
  for (const [name, value] of Object.entries({
    handle: 'okju',
    password: 'x',
    newPassword: 'y',
    $ACTION_KEY: 'z',
  }))
    form.append(name, value)
  form.append('file', new Blob(['x']))
  expect(valuesOf(form)).toEqual({ handle: 'okju' })
})
