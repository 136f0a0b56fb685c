import { WORDS as PARTS } from '@/lib/catalogue/editing/saying/words'
import { SUGGESTIONS } from '@/lib/catalogue/suggestions/paths'
import { commentPath } from '@/lib/comments/paths'
import { circlePath } from '@/lib/members/between/circle-path'
import { profilePath } from '@/lib/members/handles'
import { DID, THING } from '@/lib/moderation/words'
import { listPath, reviewPath } from '@/lib/reviews/reading/list-path'
import { inWords } from '@/lib/words'
import { kindOf } from './things'
import { MOST, type Notification } from './told'

/** A sentence in pieces: words, and names that keep their own direction and titles that are set as such. */
export type Piece = string | { name: string } | { title: string }
/** What is said, where it leads, and why, where somebody gave a reason for their eyes. */
type Told = { says: Piece[]; path: string; because?: string | null }
type Say = (of: Notification, reader: { handle: string }) => Told

const often = (count: number) => (count >= MOST ? `${MOST} or more` : inWords(count))

/** What a notification says and where it leads. Never a word of what was written, nor its title: either may tell the story. */
export const told: Say = (notification, reader) => WORDS[notification.kind](notification, reader)

/** Who did it, where it was not the house. */
const whoOf = ({ actor }: Notification) => actor ?? { handle: '', name: 'Somebody' }
const nameOf = ({ handle, name }: { handle: string; name: string | null }) => ({ name: name ?? handle })
const titleOf = ({ film }: Notification) => ({ title: film?.title ?? '' })

function people(of: Notification): Piece[] {
  const { others } = of
  return others === 0
    ? [nameOf(whoOf(of))]
    : [nameOf(whoOf(of)), ` and ${often(others)} ${others === 1 ? 'other' : 'others'}`]
}

/** Of what a comment in something one follows is said to be. */
const SAID_OF = {
  film: ' commented on ',
  review: ' commented on a review of ',
  'critic-review': ' commented on a critic’s review of ',
  comment: ' wrote in a thread on ',
  member: ' commented on ',
} as const

/** Of what has no page. */
const DECIDED = { declined: ' was declined', added: ' was decided', alreadyHere: ' was decided' } as const

const ANSWERED = {
  ...{ accepted: ' was accepted', changed: ' was accepted, with changes', declined: ' was declined' },
} as const

/** A new kind says here what it says. */
const WORDS: Record<Notification['kind'], Say> = {
  filmReview(of) {
    const { film, count } = of
    const slug = film?.slug ?? ''
    return {
      says: [...people(of), ' reviewed ', titleOf(of)],
      path: count === 1 ? reviewPath(slug, whoOf(of).handle) : listPath(slug, { order: 'newest' }),
    }
  },
  memberReview(of) {
    const { film, count } = of
    const actor = whoOf(of)
    return count === 1
      ? { says: [nameOf(actor), ' reviewed ', titleOf(of)], path: reviewPath(film?.slug ?? '', actor.handle) }
      : {
          says: [nameOf(actor), ` wrote ${often(count)} reviews, the last of `, titleOf(of)],
          path: profilePath(actor.handle),
        }
  },
  follower: (of, { handle }) => ({
    says: [...people(of), of.others === 0 ? ' follows you' : ' follow you'],
    path: of.others === 0 ? profilePath(whoOf(of).handle) : circlePath(handle, 'followers'),
  }),
  comment: (of) => ({
    says: [...people(of), SAID_OF[kindOf(of.thing)], titleOf(of)],
    path: commentPath(of.comment ?? 0),
  }),
  proposal({ proposal, film }) {
    if (film === null)
      return {
        says: [
          'Your proposal of ',
          { title: proposal?.title ?? 'a film' },
          DECIDED[proposal?.outcome ?? 'added'],
        ],
        path: '/account/proposals',
        because: proposal?.reason ?? null,
      }
    const here = proposal?.outcome === 'alreadyHere' ? 'was here already' : 'is here now'
    return { says: [`What you proposed ${here}: `, { title: film.title }], path: `/films/${film.slug}` }
  },
  suggestion: (of) => ({
    says: [
      `Your correction of ${PARTS[of.suggestion?.part ?? 'titles'].inProse} of `,
      titleOf(of),
      ANSWERED[of.suggestion?.outcome ?? 'accepted'],
    ],
    path: SUGGESTIONS,
    because: of.suggestion?.answer ?? null,
  }),
  act: ({ decision, film, thing }) => ({
    says: decision?.act
      ? ofYours(DID[decision.act], decision.about, film)
      : ['Something of yours was decided'],
    path: `/account/standing/${thing.slice('act/'.length)}`,
  }),
  appeal: ({ decision, film }) => ({
    says: ofYours(
      (yours) => `Your appeal was ${decision?.appeal ?? 'decided'}. It was about ${yours}`,
      decision?.about ?? 'review',
      film,
    ),
    path: `/account/standing/${decision?.actId ?? ''}`,
  }),
  report: ({ decision, film }) => ({
    says: [
      `Your report of a ${THING[decision?.about ?? 'review']} `,
      ...(film ? ['on ', { title: film.title }, ' '] : []),
      decision?.report === 'agreed' ? 'was acted on' : 'was looked at and not acted on',
    ],
    path: '/account/reports',
  }),
  answer: (of) => ({
    says: [
      ...people(of),
      kindOf(of.thing) === 'review' ? ' commented on your review of ' : ' answered you on ',
      titleOf(of),
    ],
    path: commentPath(of.comment ?? 0),
  }),
}

/** A sentence about something of its reader's, the film's title set as one. */
function ofYours(
  say: (yours: string) => string,
  about: keyof typeof THING,
  film: Notification['film'],
): Piece[] {
  const [alone, before] = [say(`your ${THING[about]}`), say(`your ${THING[about]} of `)]
  return film && before.endsWith(' of ') ? [before, { title: film.title }] : [alone]
}

/** The same as a line of text, each name in its own direction. */
export const asLine = ({ says }: Told): string =>
  says
    .map((piece) =>
      typeof piece === 'string' ? piece : `\u2068${'name' in piece ? piece.name : piece.title}\u2069`,
    )
    .join('')
