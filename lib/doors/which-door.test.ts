import type { IncomingMessage } from 'node:http'
import { expect, it } from 'vitest'
import { isAtPublicDoor, isMemberAddress, memberPath } from './which-door'

const asked = (request: Partial<IncomingMessage>) =>
  isAtPublicDoor({ method: 'GET', url: '/films', headers: {}, ...request } as IncomingMessage)

it.each([
  ['a reader', {}, true],
  ['HEAD', { method: 'HEAD' }, true],
  ['a tracking query', { url: '/films?utm_source=x' }, true],
  ['a cookie of somebody else', { headers: { cookie: 'theme=dark' } }, true],
  ['a member', { headers: { cookie: 'theme=dark; balcony-session=x' } }, false],
  ['a member over https', { headers: { cookie: '__Host-balcony-session=x' } }, false],
  ['a form', { method: 'POST' }, false],
  ['Next’s router', { headers: { rsc: '1' } }, false],
  ['Next’s router by its query', { url: '/films?_rsc=abc' }, false],
  ['a prefetch of Next’s router', { headers: { 'next-router-prefetch': '1' } }, false],
])('%s: %s', (_, request, expected) => expect(asked(request)).toBe(expected))

it.each([
  ['/search', true],
  ['/films/filter', true],
  ['/films/a-film/rate', true],
  ['/films/a-film/review', true],
  ['/films/a-film/reviews', false],
  ['/films/a-film/suggest', true],
  ['/films/a-film/suggest/titles', true],
  ['/comments/on/film/7', true],
  ['/comments/7/edit', true],
  ['/films/a-film/keep', true],
  ['/lists/new', true],
  ['/films/new', true],
  ['/members/okju/lists/lamps/edit', true],
  ['/members/okju/lists/lamps', false],
  ['/sign-in', true],
  ['/sign-in/confirmed', true],
  ['/confirm-email/x', true],
  ['/account', true],
  ['/feed', true],
  ['/notifications/after/x', true],
  ['/administration/members/okju', true],
  ['/moderation', true],
  ['/moderation/cases/7', true],
  ['/desk', true],
  ['/desk/proposals/7', true],
  ['/', false],
  ['/films', false],
  ['/films/filter/x', false],
  ['/films/a-film/rates', false],
  ['/comments/7', false],
  ['/comments/7/revealed', false],
  ['/accountants', false],
])('%s is rendered for whoever asks: %s', (path, expected) => expect(isMemberAddress(path)).toBe(expected))

it('knows the inner address of the front page too', () =>
  expect(['/', '/films/x'].map(memberPath)).toEqual(['/member', '/member/films/x']))
