import { expect, it } from 'vitest'
import type { Draft, OwnReview } from './queries'
import { startOf } from './starting'

const review: OwnReview = {
  id: 7,
  memberId: 1,
  edits: 2,
  title: null,
  raw: 'What was posted.',
  wholeSpoiler: true,
  language: 'ko',
  seenOn: '2026-11-01',
  postedOn: '2026-11-20',
  whoMayAnswer: 'nobody',
  chips: [{ aspect: 'acting', polarity: 'mixed' }],
  withdrawnAt: null,
  removals: 0,
}
const draft: Draft = {
  version: 9,
  basedOn: 2,
  form: { body: 'What is being written.' },
  savedAt: new Date('2026-11-25T10:42:00Z'),
}
const none = { review: null, draft: null, halfStars: null }

it('begins anew, with the stars given before', () => {
  expect(startOf({ ...none, halfStars: 9 })).toEqual({
    values: { halfStars: '9' },
    version: 0,
    savedAt: null,
    editing: null,
    overtakenBy: null,
  })
})

it('changes the review there is', () => {
  expect(startOf({ ...none, review })).toMatchObject({
    values: {
      title: '',
      body: 'What was posted.',
      wholeSpoiler: 'yes',
      language: 'ko',
      seenOn: '2026-11-01',
      whoMayAnswer: 'nobody',
      'chip-acting': 'mixed',
      halfStars: '',
    },
    editing: { review: 7, edits: 2 },
  })
})

it('goes on with a draft, of a new review or of a change', () => {
  expect(startOf({ ...none, draft: { ...draft, basedOn: null } })).toMatchObject({
    values: { body: 'What is being written.' },
    version: 9,
    editing: null,
    overtakenBy: null,
  })
  const { values, overtakenBy } = startOf({ ...none, review, draft })
  expect(values).toEqual({ body: 'What is being written.', halfStars: '' })
  expect(overtakenBy).toBeNull()
})

it.each([null, 1])('shows both texts where one was posted since the draft began: from %s', (basedOn) => {
  const start = startOf({ ...none, review, draft: { ...draft, basedOn } })
  expect(start).toMatchObject({ overtakenBy: { body: 'What was posted.' }, editing: { review: 7, edits: 2 } })
})

it('shows what else differs, also where the texts do not', () => {
  const same = { title: 'Mine', body: review.raw, wholeSpoiler: 'yes', language: 'ko', seenOn: '2026-11-01' }
  const form = { ...same, whoMayAnswer: 'nobody', 'chip-acting': 'mixed' }
  const from = (more: Record<string, string>) =>
    startOf({ ...none, review, draft: { ...draft, basedOn: 1, form: { ...form, ...more } } }).overtakenBy
  expect(from({})).toEqual({ body: review.raw, differs: [{ field: 'title', posted: '', drafted: 'Mine' }] })
  expect(from({ title: '' })).toBeNull()
})

it.each([{ withdrawnAt: new Date() }])('changes nothing that does not stand: %j', (gone) => {
  expect(startOf({ ...none, review: { ...review, ...gone } })).toMatchObject({ values: {}, editing: null })
})

it('changes what a moderator removed, for that can mend it', () =>
  expect(startOf({ ...none, review: { ...review, removals: 1 } })).toMatchObject({
    values: { body: review.raw },
    editing: { review: review.id, edits: review.edits },
  }))
