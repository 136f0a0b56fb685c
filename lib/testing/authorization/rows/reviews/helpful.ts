import { inGoodStanding } from '@/lib/testing/authorization/people'
import type { Row } from '@/lib/testing/authorization/row'
import { makePublicReview } from '@/lib/testing/public-reviews'
import { makeFilms } from '@/lib/testing/ratings'

export const helpfulRows: Record<string, Row> = {
  'lib/reviews/helpful/actions.ts helpfulAction': {
    // Everybody but who wrote it.
    may: inGoodStanding.filter((person) => person !== 'owner'),
    form: async ({ id }) => {
      const [film = { id: 0 }] = await makeFilms(1)
      const review = await makePublicReview(film, { memberId: id })
      return { review: String(review.id), is: 'yes', from: '/' }
    },
  },
}
