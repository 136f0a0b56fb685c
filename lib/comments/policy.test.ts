import { describe, expect, it } from 'vitest'
import {
  canDeleteComment,
  canEditComment,
  EDITABLE_FOR,
  isOpen,
  isQuiet,
  QUIET_FOR,
  whyNotAnswer,
} from './policy'

const now = new Date('2026-11-25T12:00:00Z')
const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds)
const DAY = 24 * 3_600_000

const reader = { id: 2 }
const asked = { author: { id: 1 }, whoMayAnswer: 'anyone', isFollowed: false, isHidden: false } as const

describe('who may answer', () => {
  it.each([
    ['a review that anyone may', asked, null, null],
    ['one for people its author follows', { ...asked, whoMayAnswer: 'followed' }, 'followed', null],
    [
      'the same, being one of them',
      { ...asked, whoMayAnswer: 'followed', isFollowed: true } as const,
      null,
      null,
    ],
    ['one that nobody may', { ...asked, whoMayAnswer: 'nobody', isFollowed: true }, 'nobody', null],
    ['one by somebody hidden', { ...asked, isHidden: true }, 'hidden', 'hidden'],
    ['a film', { ...asked, author: null, whoMayAnswer: null }, null, null],
  ] as const)('%s', (_, subject, another, author) => {
    expect(whyNotAnswer(reader, subject)).toBe(another)
    expect(whyNotAnswer(null, subject)).toBe(another)
    expect(whyNotAnswer({ id: 1 }, subject)).toBe(author)
  })
})

const standing = { memberId: 1, deletedAt: null, removals: 0, postedAt: ago(DAY) }

it.each([
  ['stands', standing, true, true, true],
  ['is old', { ...standing, postedAt: ago(EDITABLE_FOR) }, true, false, true],
  ['was removed', { ...standing, removals: 1 }, false, true, true],
  ['was removed long ago', { ...standing, removals: 1, postedAt: ago(EDITABLE_FOR) }, false, true, true],
  ['was deleted', { ...standing, deletedAt: ago(1) }, false, false, false],
])('a comment that %s', (_, comment, open, edit, remove) => {
  expect(isOpen(comment)).toBe(open)
  const may = (viewer: { id: number } | null) => [
    canEditComment(viewer, comment, now),
    canDeleteComment(viewer, comment),
  ]
  expect(may({ id: 1 })).toEqual([edit, remove])
  expect(may(reader)).toEqual([false, false])
  expect(may(null)).toEqual([false, false])
})

it('belongs to nobody where its author is gone', () => {
  const nobodys = { ...standing, memberId: null, deletedAt: ago(1) }
  expect([canEditComment(null, nobodys), canDeleteComment(null, nobodys)]).toEqual([false, false])
})

it.each([
  [QUIET_FOR - 1, false, true],
  [QUIET_FOR, false, false],
  [0, true, false],
])('an edit after %d milliseconds, answered: %s', (after, answered, quiet) =>
  expect(isQuiet(ago(after), answered, now)).toBe(quiet),
)
