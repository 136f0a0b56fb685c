import { expect, it } from 'vitest'
import type { Role } from '@/prisma/generated/enums'
import { canChangeRoles, canRestrict, hasRole, mayActAs, standingOf } from './policy'

const now = new Date('2026-11-22T12:00:00Z')
const [before, after] = [new Date('2026-11-22T11:00:00Z'), new Date('2026-11-22T13:00:00Z')]
const plain = { emailConfirmedAt: before, suspendedUntil: null, silencedUntil: null }

it.each([
  ['good', plain],
  ['unconfirmed', { ...plain, emailConfirmedAt: null }],
  ['suspended', { ...plain, suspendedUntil: after, silencedUntil: after }],
  ['silenced', { ...plain, silencedUntil: after, emailConfirmedAt: null }],
  ['good', { ...plain, suspendedUntil: before, silencedUntil: now }],
])('%s', (standing, member) => expect(standingOf(member, now)).toBe(standing))

it.each([
  [[], 'editor', false],
  [['editor'], 'editor', true],
  [['editor'], 'moderator', false],
  [['moderator'], 'editor', false],
  [['editor', 'moderator'], 'administrator', false],
  [['administrator'], 'editor', true],
  [['administrator'], 'moderator', true],
] as [Role[], Role, boolean][])('%s as %s: %s', (roles, role, has) =>
  expect(hasRole({ roles }, role)).toBe(has),
)

it.each([
  [[], before, 'editor', false],
  [['editor'], before, 'editor', true],
  [['editor'], null, 'editor', false],
  [['editor'], before, 'moderator', false],
  [['administrator'], before, 'moderator', true],
  [['administrator'], null, 'administrator', false],
] as [Role[], Date | null, Role, boolean][])(
  '%s with a factor since %s may act as %s: %s',
  (roles, factorSince, role, may) => expect(mayActAs({ roles, factorSince }, role)).toBe(may),
)
const [viewer, other] = [1, 2]
it.each([
  [[], [], other, false],
  [['editor'], [], other, false],
  [['moderator'], [], other, true],
  [['moderator'], ['editor'], other, true],
  [['moderator'], ['moderator'], other, false],
  [['moderator'], ['administrator'], other, false],
  [['moderator'], ['moderator'], viewer, false],
  [['administrator'], [], other, true],
  [['administrator'], ['moderator'], other, true],
  [['administrator'], ['administrator'], other, true],
  [['administrator'], ['administrator'], viewer, false],
] as [Role[], Role[], number, boolean][])('%s restricts %s (%s): %s', (roles, theirs, id, may) =>
  expect(canRestrict({ id: viewer, roles }, { id, roles: theirs })).toBe(may),
)

it.each([
  [[], false],
  [['editor', 'moderator'], false],
  [['administrator'], true],
] as [Role[], boolean][])('%s change roles: %s', (roles, may) => expect(canChangeRoles({ roles })).toBe(may))
