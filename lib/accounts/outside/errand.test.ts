import { beforeEach, expect, it } from 'vitest'
import { handOn } from '@/lib/env'
import { readErrand, writtenErrand } from './errand'

beforeEach(() => handOn({ BALCONY_SECRET: 'thirty-two-characters-or-more-of-noise' }))

const errand = { provider: 'oidc', to: '/films', session: 7 } as const

it('is read as it was written, for a quarter of an hour', () => {
  const written = writtenErrand(errand)
  expect(readErrand(written)).toMatchObject(errand)
  expect(readErrand(written, Date.now() + 15 * 60_000 + 1)).toBeNull()
})

it('is never another’s', () => {
  const [text = '', signed = ''] = writtenErrand(errand).split('.')
  const [other = ''] = writtenErrand({ ...errand, session: 8 }).split('.')
  for (const forged of [undefined, '', '.', text, `${other}.${signed}`, `${text}.${'x'.repeat(43)}`])
    expect(readErrand(forged)).toBeNull()
})

it('leads nowhere else', () => {
  expect(readErrand(writtenErrand({ ...errand, to: '//evil.example' }))?.to).toBe('/')
})
