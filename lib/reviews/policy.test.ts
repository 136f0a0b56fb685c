import { expect, it } from 'vitest'
import { canEdit, canRestoreOwn, canWithdraw, couldHaveSeen, isInGrace, isPublic } from './policy'

const now = new Date('2026-11-23T12:00:00Z')
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
const DAY = 24 * 60

const standing = { memberId: 1, withdrawnAt: null, removals: 0 }
const author = { id: 1 }

it.each([
  ['stands', standing, true, true, true, false],
  ['was removed', { ...standing, removals: 1 }, false, true, true, false],
  ['was withdrawn', { ...standing, withdrawnAt: ago(DAY - 1) }, false, false, false, true],
  ['was withdrawn long ago', { ...standing, withdrawnAt: ago(DAY) }, false, false, false, false],
])('a review that %s', (_, review, open, edit, withdraw, restore) => {
  expect(isPublic(review)).toBe(open)
  const may = (viewer: { id: number } | null) => [
    canEdit(viewer, review),
    canWithdraw(viewer, review),
    canRestoreOwn(viewer, { raw: 'Typed.', ...review }, now),
  ]
  expect(may(author)).toEqual([edit, withdraw, restore])
  expect(canRestoreOwn(author, { ...review, raw: '' }, now)).toBe(false)
  expect(may({ id: 2 })).toEqual([false, false, false])
  expect(may(null)).toEqual([false, false, false])
})

it.each([
  ['2026-11-23', null, true],
  // It is that day already where the sun rises first.
  ['2026-11-24', null, true],
  ['2026-11-25', null, false],
  ['2023-10-05', '2023-10-06', false],
  ['2023-10-06', '2023-10-06', true],
])('seen on %s, out on %s', (day, opens, could) => expect(couldHaveSeen(day, opens, now)).toBe(could))

it.each([
  [4, false, true],
  [4, true, false],
  [5, false, false],
])('an edit after %d minutes, answered: %s', (minutes, answered, is) =>
  expect(isInGrace(ago(minutes), answered, now)).toBe(is),
)
