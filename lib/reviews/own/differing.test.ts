import { expect, it } from 'vitest'
import { differencesOf } from './differing'

const posted = { title: 'A', body: 'One text.', halfStars: '8', language: 'en', 'chip-acting': 'praise' }

it('names every field that says otherwise, nothing said among them, and not the text', () => {
  const drafted = { title: 'B', body: 'Another.', halfStars: '3', language: 'fr', wholeSpoiler: 'yes' }
  expect(differencesOf(posted, { ...drafted, seenOn: '2026-11-01', whoMayAnswer: 'nobody' })).toEqual([
    { field: 'title', posted: 'A', drafted: 'B' },
    { field: 'halfStars', posted: '8', drafted: '3' },
    { field: 'wholeSpoiler', posted: '', drafted: 'yes' },
    { field: 'language', posted: 'en', drafted: 'fr' },
    { field: 'seenOn', posted: '', drafted: '2026-11-01' },
    { field: 'whoMayAnswer', posted: 'anyone', drafted: 'nobody' },
    { field: 'chip-acting', posted: 'praise', drafted: '' },
  ])
})

it('counts no stars, a language still to be found and an untouched choice as nothing said', () => {
  expect(differencesOf(posted, { ...posted, halfStars: '', language: 'detect' })).toEqual([])
  expect(differencesOf({ ...posted, whoMayAnswer: 'anyone' }, posted)).toEqual([])
})
