import { expect, it } from 'vitest'
import { chipFields, given, reviewForm } from '@/lib/testing/reviews'
import { draftShape, editingShape, postingShape, saying } from './schema'

const film = 'a-film'

it('reads a form whose optional fields say nothing', () => {
  const form = reviewForm(film, { ...chipFields({}), seenOn: '', halfStars: '', language: '' })
  expect(saying(postingShape.parse(form))).toMatchObject({
    title: null,
    wholeSpoiler: false,
    language: null,
    seenOn: null,
    halfStars: null,
    whoMayAnswer: 'anyone',
    chips: [],
    version: 0,
  })
})

it('gathers chips in the order of aspects', () => {
  const chips = chipFields({ music: 'mixed', acting: 'praise' })
  expect(saying(given(film, { ...chips, 'chip-story': '' })).chips).toEqual([
    { aspect: 'acting', polarity: 'praise' },
    { aspect: 'music', polarity: 'mixed' },
  ])
})

it.each([
  ['title', 'x'.repeat(121)],
  ['body', 'Too short a text'],
  ['body', '🎬'.repeat(24)],
  ['body', 'x'.repeat(20_001)],
  ['language', 'xx'],
  ['seenOn', '2026-02-30'],
  ['seenOn', 'yesterday'],
  ['halfStars', '11'],
  ['whoMayAnswer', 'somebody'],
  ['postingKey', 'a'],
  ['chip-acting', 'bravo'],
  ['version', '-1'],
  ['film', '../x'],
])('tells what is wrong with %s beside it', (field, typed) => {
  const { error } = postingShape.safeParse(reviewForm(film, { [field]: typed }))
  expect(error?.issues.map(({ path }) => path[0])).toEqual([field])
})

it('counts signs, not halves of them', () => {
  expect(given(film, { title: '🎬'.repeat(120), body: '🎬'.repeat(25) }).title).toHaveLength(240)
  expect(postingShape.safeParse(reviewForm(film, { body: '한'.repeat(20_000) })).success).toBe(true)
})

it('wants an edit to say what it edits', () => {
  expect(editingShape.safeParse(reviewForm(film)).success).toBe(false)
  expect(editingShape.safeParse(reviewForm(film, { review: '1', edits: '0' })).success).toBe(true)
})

it('keeps of a draft whatever was typed', () => {
  const typed = { film, body: 'x', title: 'y'.repeat(500), halfStars: '77', seenOn: 'soon' }
  expect(draftShape.parse({ ...typed, edits: '', version: '3' })).toEqual({
    ...typed,
    edits: null,
    version: 3,
  })
})
