import { inGoodStanding } from '@/lib/testing/authorization/people'
import type { Row } from '@/lib/testing/authorization/row'
import { commentForm, makeComment } from '@/lib/testing/comments/making'
import { makePublicReview } from '@/lib/testing/public-reviews'
import { makeFilms } from '@/lib/testing/ratings'
import type { Member } from '@/prisma/generated/client'
import type { WhoMayAnswer } from '@/prisma/generated/enums'

const actions = 'lib/comments/actions.ts'

const onReview =
  (whoMayAnswer: WhoMayAnswer) =>
  async ({ id: memberId }: Member) => {
    const [film = { id: 0 }] = await makeFilms(1)
    const { id } = await makePublicReview(film, { memberId, whoMayAnswer })
    return commentForm({ kind: 'review', id })
  }

const commentOf = async (by: Member) => String((await makeComment({ by })).id)

export const commentRows: Record<string, Row> = {
  [`${actions} postCommentAction`]: { may: inGoodStanding, form: onReview('anyone') },
  [`${actions} postCommentAction: to who takes no answers`]: { may: ['owner'], form: onReview('nobody') },
  [`${actions} postCommentAction: to who takes those of people they follow`]: {
    may: ['owner'],
    form: onReview('followed'),
  },
  [`${actions} editCommentAction`]: {
    may: ['owner'],
    form: async (by) => ({ comment: await commentOf(by), edits: '0', body: 'It says something else now.' }),
  },
  [`${actions} deleteCommentAction`]: {
    may: ['owner'],
    form: async (by) => ({ comment: await commentOf(by) }),
  },
  'lib/comments/helpful/actions.ts helpfulCommentAction': {
    // Everybody but who wrote it.
    may: inGoodStanding.filter((person) => person !== 'owner'),
    form: async (by) => ({ comment: await commentOf(by), is: 'yes', from: '/' }),
  },
}
