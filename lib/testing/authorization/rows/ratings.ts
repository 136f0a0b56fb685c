import { inGoodStanding } from '@/lib/testing/authorization/people'
import type { Row } from '@/lib/testing/authorization/row'

const actions = 'lib/ratings/actions.ts'

export const ratingRows: Record<string, Row> = {
  [`${actions} rateAction`]: { may: inGoodStanding, form: { film: 'no-such-film', halfStars: '7' } },
  [`${actions} unrateAction`]: { may: inGoodStanding, form: { film: 'no-such-film' } },
}
