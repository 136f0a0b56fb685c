import { expect, it } from 'vitest'
import type { Notification } from './told'
import { asLine, told } from './words'

const base = {
  lastId: 9,
  isUnread: true,
  actor: { id: 3, handle: 'okju', name: null },
  film: { slug: 'a-film', title: 'A Film' },
  comment: null,
  proposal: null,
  suggestion: null,
  decision: null,
  on: '2026-11-25',
}
const say = (more: Partial<Notification>) => {
  const said = told(
    { kind: 'filmReview', thing: 'film/1', count: 1, others: 0, ...base, ...more },
    { handle: 'me' },
  )
  return [asLine(said), said.path]
}
const [who, film] = ['\u2068okju\u2069', '\u2068A Film\u2069']

it.each([
  [{}, `${who} reviewed ${film}`, '/films/a-film/reviews/okju'],
  [{ count: 2, others: 1 }, `${who} and one other reviewed ${film}`, '/films/a-film/reviews/sort/newest'],
  [{ count: 100, others: 99 }, `${who} and 99 others reviewed ${film}`, '/films/a-film/reviews/sort/newest'],
  [{ kind: 'memberReview' }, `${who} reviewed ${film}`, '/films/a-film/reviews/okju'],
  [{ kind: 'memberReview', count: 4 }, `${who} wrote four reviews, the last of ${film}`, '/members/okju'],
  [
    { kind: 'memberReview', count: 100 },
    `${who} wrote 100 or more reviews, the last of ${film}`,
    '/members/okju',
  ],
  [{ kind: 'follower', film: null }, `${who} follows you`, '/members/okju'],
  [
    { kind: 'follower', film: null, count: 3, others: 2 },
    `${who} and two others follow you`,
    '/members/me/followers',
  ],
  [{ kind: 'answer', thing: 'comment/1', comment: 7 }, `${who} answered you on ${film}`, '/comments/7'],
  [
    { kind: 'answer', thing: 'review/1', comment: 7, count: 3, others: 1 },
    `${who} and one other commented on your review of ${film}`,
    '/comments/7',
  ],
  [{ kind: 'comment', thing: 'film/1', comment: 7 }, `${who} commented on ${film}`, '/comments/7'],
  [
    { kind: 'comment', thing: 'review/1', comment: 7 },
    `${who} commented on a review of ${film}`,
    '/comments/7',
  ],
  [
    { kind: 'comment', thing: 'critic-review/1', comment: 7 },
    `${who} commented on a critic’s review of ${film}`,
    '/comments/7',
  ],
  [{ kind: 'comment', thing: 'comment/1', comment: 7 }, `${who} wrote in a thread on ${film}`, '/comments/7'],
  [
    { kind: 'proposal', thing: 'proposal/1', proposal: { title: 'Film, a', outcome: 'added', reason: null } },
    `What you proposed is here now: ${film}`,
    '/films/a-film',
  ],
  [
    { kind: 'proposal', proposal: { title: 'Film, a', outcome: 'alreadyHere', reason: null } },
    `What you proposed was here already: ${film}`,
    '/films/a-film',
  ],
  [
    {
      kind: 'proposal',
      film: null,
      proposal: { title: 'A Trailer', outcome: 'declined', reason: 'No film.' },
    },
    'Your proposal of \u2068A Trailer\u2069 was declined',
    '/account/proposals',
  ],
  [
    { kind: 'suggestion', suggestion: { part: 'titles', outcome: 'changed', answer: null } },
    `Your correction of the titles of ${film} was accepted, with changes`,
    '/account/suggestions',
  ],
] as [Partial<Notification>, string, string][])('%j', (of, line, path) =>
  expect(say(of)).toEqual([line, path]),
)

it('names keep their own direction', () =>
  expect(say({ actor: { id: 1, handle: 'x', name: 'אבג' } })[0]).toBe(`\u2068אבג\u2069 reviewed ${film}`))
