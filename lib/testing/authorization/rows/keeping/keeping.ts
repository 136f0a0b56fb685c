import { inGoodStanding } from '@/lib/testing/authorization/people'
import type { Row } from '@/lib/testing/authorization/row'

const ofFilm: Row = { may: inGoodStanding, form: { film: 'no-such-film', from: '/' } }

export const keepingRows: Record<string, Row> = {
  'lib/keeping/actions.ts markSeenAction': ofFilm,
  'lib/keeping/actions.ts unmarkSeenAction': ofFilm,
  'lib/keeping/actions.ts addToWatchlistAction': ofFilm,
  'lib/keeping/actions.ts takeOffWatchlistAction': ofFilm,
  'lib/visibility/actions.ts chooseVisibilityAction': {
    may: inGoodStanding,
    form: { diaryVisibility: 'onlyMe', watchlistVisibility: 'followers' },
  },
}
