import { expect, it } from 'vitest'
import { appealableUntil, canAppeal, isUndoneByPress, UNDO_FOR, whyNotDecide, whyNotRestore } from './policy'

const now = new Date('2026-11-25T12:00:00Z')
const ago = (ms: number) => new Date(now.getTime() - ms)
const factorSince = ago(1)
const moderator = { id: 1, roles: ['moderator' as const], factorSince }
const editor = { id: 2, roles: ['editor' as const], factorSince }
const case_ = {
  subjectKind: 'review' as const,
  authorId: 7,
  reporterIds: [8],
  claimedById: null,
  claimedUntil: null,
}

it.each([
  [moderator, case_, null],
  [{ ...moderator, factorSince: null }, case_, 'role'],
  [editor, case_, 'role'],
  [editor, { ...case_, subjectKind: 'criticReview' as const, authorId: null }, null],
  [moderator, { ...case_, subjectKind: 'criticReview' as const }, 'role'],
  [
    { ...moderator, roles: ['administrator' as const] },
    { ...case_, subjectKind: 'criticReview' as const },
    null,
  ],
  [{ ...moderator, id: 7 }, case_, 'author'],
  [{ ...moderator, id: 8 }, case_, 'reporter'],
  [moderator, { ...case_, claimedById: 9, claimedUntil: ago(-1) }, 'claimed'],
  [moderator, { ...case_, claimedById: 9, claimedUntil: ago(1) }, null],
  [moderator, { ...case_, claimedById: 1, claimedUntil: ago(-1) }, null],
])('tells why %j does not decide %j: %s', (viewer, about, why) =>
  expect(whyNotDecide(viewer, about, now)).toBe(why),
)

const act = {
  kind: 'remove' as const,
  memberId: 7,
  parentId: null,
  at: ago(1),
  undoneAt: null,
  isAppealed: false,
}
it.each([
  [7, act, true],
  [6, act, false],
  [7, { ...act, isAppealed: true }, false],
  [7, { ...act, undoneAt: now }, false],
  [7, { ...act, parentId: 3 }, false],
  [7, { ...act, kind: 'dismiss' as const }, false],
  [7, { ...act, at: ago(appealableUntil(now).getTime() - now.getTime()) }, false],
])('lets %i appeal against %j: %s', (id, against, may) => expect(canAppeal({ id }, against, now)).toBe(may))

const deed = {
  kind: 'remove' as const,
  subjectKind: 'review' as const,
  memberId: 7,
  parentId: null,
  undoneAt: null,
}
it.each([
  [moderator, deed, [], null],
  [moderator, { ...deed, kind: 'dismiss' as const }, [8], null],
  [moderator, { ...deed, undoneAt: now }, [], 'undone'],
  [moderator, { ...deed, kind: 'restore' as const }, [], 'part'],
  [moderator, { ...deed, parentId: 3 }, [], 'part'],
  [editor, deed, [], 'role'],
  [editor, { ...deed, subjectKind: 'criticReview' as const, memberId: null }, [], null],
  [{ ...moderator, id: 7 }, deed, [], 'author'],
  [{ ...moderator, id: 8 }, deed, [8], 'reporter'],
])('tells why %j does not take back %j: %j, %s', (viewer, act, reporters, why) =>
  expect(whyNotRestore(viewer, act, reporters)).toBe(why),
)

it('is taken back by one press for a day', () => {
  expect(isUndoneByPress(ago(UNDO_FOR - 1), now)).toBe(true)
  expect(isUndoneByPress(ago(UNDO_FOR), now)).toBe(false)
})
