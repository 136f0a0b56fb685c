import { expect, it } from 'vitest'
import type { Role } from '@/prisma/generated/enums'
import { hasRole, standingOf } from './policy'

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
