import { circlePath } from '@/lib/members/between/circle-path'
import { profilePath } from '@/lib/members/handles'
import { listPath, reviewPath } from '@/lib/reviews/reading/list-path'
import { inWords } from '@/lib/words'
import type { Notification } from './told'
import { MOST } from './told'

/** A sentence in pieces: words, and names that keep their own direction and titles that are set as such. */
export type Piece = string | { name: string } | { title: string }
export type Told = { says: Piece[]; path: string }

const often = (count: number) => (count >= MOST ? `${MOST} or more` : inWords(count))

/** What a notification says and where it leads. Never a word of what was written, nor its title: either may tell the story. */
export function told(notification: Notification, reader: { handle: string }): Told {
  return WORDS[notification.kind](notification, reader)
}

function people({ actor, others }: Notification): Piece[] {
  const name = { name: actor.name ?? actor.handle }
  return others === 0 ? [name] : [name, ` and ${often(others)} ${others === 1 ? 'other' : 'others'}`]
}

/** A new kind says here what it says. */
const WORDS: Record<Notification['kind'], (of: Notification, reader: { handle: string }) => Told> = {
  filmReview(of) {
    const { film, actor, count } = of
    const slug = film?.slug ?? ''
    return {
      says: [...people(of), ' reviewed ', { title: film?.title ?? '' }],
      path: count === 1 ? reviewPath(slug, actor.handle) : listPath(slug, { order: 'newest' }),
    }
  },
  memberReview({ film, actor, count }) {
    const name = { name: actor.name ?? actor.handle }
    const title = { title: film?.title ?? '' }
    return count === 1
      ? { says: [name, ' reviewed ', title], path: reviewPath(film?.slug ?? '', actor.handle) }
      : {
          says: [name, ` wrote ${often(count)} reviews, the last of `, title],
          path: profilePath(actor.handle),
        }
  },
  follower: (of, { handle }) => ({
    says: [...people(of), of.others === 0 ? ' follows you' : ' follow you'],
    path: of.others === 0 ? profilePath(of.actor.handle) : circlePath(handle, 'followers'),
  }),
}

/** The same as a line of text, each name in its own direction. */
export const asLine = ({ says }: Told): string =>
  says
    .map((piece) =>
      typeof piece === 'string' ? piece : `\u2068${'name' in piece ? piece.name : piece.title}\u2069`,
    )
    .join('')
